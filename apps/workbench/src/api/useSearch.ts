import { isFiltered, type SaidFilter } from '../frame/SaidFilters.tsx'
import { api } from './client.ts'
import { useView } from './useView.ts'

/** Paragraphs of sources that hold all of `words`, best first; with a filter, what was said that fits, also without words. */
export const useSearch = (words: string, filter: SaidFilter) => {
  const q = words.trim()
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as Partial<SaidFilter>
  return useView(q.length < 2 && !isFiltered(filter) ? null : ['search', q, asked], ({ query, options }) => api.search.$get({ query: { ...query, q, ...asked } }, options))
}
