import { api } from './client.ts'
import { useView } from './useView.ts'

/** `since`: ISO date from which movement is shown. */
export const usePositions = (since: string | null) =>
  useView(['positions', since], ({ query, options }) => api.positions.$get({ query: { ...query, ...since === null ? {} : { since } } }, options))
