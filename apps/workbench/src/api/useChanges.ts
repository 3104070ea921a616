import { api } from './client.ts'
import { useView } from './useView.ts'

/** What was recorded from `since` (ISO date; null: from the first) to what is looked at. */
export const useChanges = (since: string | null) =>
  useView(['changes', since], ({ query, options }) => api.changes.$get({ query: { ...query, ...since === null ? {} : { since } } }, options))
