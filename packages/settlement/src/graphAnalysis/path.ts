/** A move: whose, and the state it ends in. */
export interface Step { readonly by: number; readonly to: number }

/** Moves one after the other, from a state that is told beside them. None: it stays there. */
export type Path = readonly Step[]
