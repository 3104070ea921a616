/** What the reader could not make sense of, for people: never an error. `at` is null where it concerns the whole. */
export interface Note { readonly at: readonly [from: number, to: number] | null; readonly message: string }
