import type { Hit } from './answers.ts'
import { useView } from './useView.ts'

/** Paragraphs of sources that hold all of `words`, best first. */
export const useSearch = (words: string) => useView<{ readonly hits: readonly Hit[] }>(words.trim().length < 2 ? null : '/api/search', { q: words.trim() })
