import { api } from './client.ts'
import { useView } from './useView.ts'

/** The evidence behind one cell. Null: not asked. */
export const useChain = (issue: string | null, side: string | null, since: string | null = null) =>
  useView(issue === null || side === null ? null : ['chain', issue, side, since], ({ query, options }) => api.positions[':issue'][':side'].$get({
    param: { issue: encodeURIComponent(issue ?? ''), side: encodeURIComponent(side ?? '') }, query: { ...query, ...since === null ? {} : { since } },
  }, options))
