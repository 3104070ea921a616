import type { Picks } from '../packages/packageModel.ts'

/**
 * What is said of a result, and what it stands on. `because`: keys of the grounds it names or leans on. `states` (by number, from 1) and `packages`: those it speaks
 * of, in that order, so that whoever shows the sentence can point at them.
 */
export interface Sentence { readonly text: string; readonly because: readonly string[]; readonly states: readonly number[]; readonly packages: readonly Picks[] }
