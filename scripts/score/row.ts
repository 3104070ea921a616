/** A line of the table: what was measured, on how much of what, what came out, and what others or the plan say. Figures as they are to be printed. */
export interface Row { readonly what: string; readonly on: string; readonly figure: string; readonly least?: string; readonly aim?: string; readonly others?: string }
