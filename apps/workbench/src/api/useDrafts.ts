import { api } from './client.ts'
import { useView } from './useView.ts'

/** The texts under negotiation, with how many brackets are open in each. */
export const useDrafts = () => useView(['drafts'], ({ query, options }) => api.drafts.$get({ query }, options))
