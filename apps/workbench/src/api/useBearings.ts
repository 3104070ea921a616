import { api } from './client.ts'
import { useView } from './useView.ts'

/** Which brackets of the drafts what was said bears on. */
export const useBearings = () => useView(['bearings'], ({ query, options }) => api.bearings.$get({ query }, options))
