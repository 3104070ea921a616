import type { Passage } from './passage.ts'

/** How the reader came to a finding: the rule or the trained model, in words, and the words of the text that it went by. */
export interface Why { readonly by: string; readonly words: readonly Passage[] }
