import { api } from './client.ts'
import { useView } from './useView.ts'

/** Newest first; those without a date last. */
export const useSources = () => useView(['sources'], ({ query, options }) => api.sources.$get({ query }, options))
