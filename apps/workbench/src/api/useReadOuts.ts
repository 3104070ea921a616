import { api } from './client.ts'
import { useView } from './useView.ts'

/** The accounts of a meeting side by side. Null: not asked. */
export const useReadOuts = (meeting: string | null) =>
  useView(meeting === null ? null : ['read-outs', meeting], ({ query, options }) => api['read-outs'].$get({ query: { ...query, meeting: meeting ?? '' } }, options))
