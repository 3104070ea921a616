import type { Convention } from '../conventions/convention.ts'

/** How a text is read: by which conventions, and who is known to be a side. One object for a text and all that edits make of it: blocks keep what they found for it. */
export interface Reading { readonly conventions: readonly Convention[]; readonly byName: readonly string[] | null; readonly sides: ReadonlySet<string> }
