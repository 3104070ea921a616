import { api } from './client.ts'
import { useView } from './useView.ts'

/** What was undertaken about public statements, and what was said since. */
export const useConduct = () => useView(['conduct'], ({ query, options }) => api.conduct.$get({ query }, options))
