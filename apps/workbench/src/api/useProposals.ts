import { api } from './client.ts'
import { useView } from './useView.ts'

/** What recurs and has no issue, or no answer, yet. */
export const useProposals = () => useView(['proposals'], ({ query, options }) => api.proposals.$get({ query }, options))
