import type { Field } from './cells.ts'
import type { Opponent } from './opponent.ts'

/** Who is to be held, and by whom. `floor`: by the other fields and its own one-way options, a value that no sequence of moves, improving or not, holds it below once it leaves. */
export interface Held { readonly field: Field; readonly ranks: Int32Array; readonly opponents: readonly Opponent[]; readonly floor: Int32Array }
