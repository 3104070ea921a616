/** Why a model has no answer: one sentence that names the place and says what to do, and the smallest set of its parts that contradict one another, by their names. */
export interface Refusal { readonly refused: string; readonly conflict: readonly string[] }
