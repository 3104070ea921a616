import { api } from './client.ts'
import { useView } from './useView.ts'

/** Subjects of which persons say different things, latest first. */
export const useRivals = () => useView(['rivals'], ({ query, options }) => api.rivals.$get({ query }, options))
