import type { Field } from './cells.ts'
import type { FibreOrder } from './fibreOrder.ts'

/** Whoever may answer: its field, its ranks by cell, and its fibres in rising order of these. */
export interface Opponent { readonly field: Field; readonly ranks: Int32Array; readonly fibres: FibreOrder }
