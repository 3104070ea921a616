/** Why there is no briefing: one sentence that says what, where and what to do. */
export interface Refusal { readonly refused: string }
