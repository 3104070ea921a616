import type { Estimate } from '../packages/packageModel.ts'

/** What of a model is another than before, by names, for places may have shifted. `because`: keys of the grounds of what is there now. */
export type RecordChange =
  | { readonly of: 'reservation'; readonly side: string; readonly before: Estimate | null; readonly after: Estimate | null; readonly because: readonly string[] }
  | { readonly of: 'weight'; readonly side: string; readonly issue: string; readonly before: Estimate; readonly after: Estimate; readonly because: readonly string[] }
  | { readonly of: 'value'; readonly side: string; readonly issue: string; readonly alternative: string; readonly before: Estimate; readonly after: Estimate; readonly because: readonly string[] }
  | { readonly of: 'red line' | 'linkage'; readonly name: string; readonly how: 'added' | 'removed' | 'held' | 'let go' | 'changed'; readonly because: readonly string[] }
  /** Sides, issues and alternatives that came or went, together: numbers and limits come and go with them. */
  | { readonly of: 'questions'; readonly added: readonly string[]; readonly removed: readonly string[]; readonly because: readonly string[] }
