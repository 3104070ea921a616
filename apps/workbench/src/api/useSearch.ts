import { api } from './client.ts'
import { useView } from './useView.ts'

/** Paragraphs of sources that hold all of `words`, best first. */
export const useSearch = (words: string) => {
  const q = words.trim()
  return useView(q.length < 2 ? null : ['search', q], ({ query, options }) => api.search.$get({ query: { ...query, q } }, options))
}
