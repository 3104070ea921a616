import { api } from './client.ts'
import { useView } from './useView.ts'

/** What was recorded since a day and is news, the gravest first; null: not asked. */
export const useAlerts = (since: string | null) => useView(since === null ? null : ['alerts', since], ({ query, options }) => api.alerts.$get({ query: { ...query, since: since ?? undefined } }, options))
