import { useQueryClient } from '@tanstack/react-query'
import type { ServedHistory } from '@travaux/server'
import { useViewing } from '../frame/useViewing.ts'
import { asking } from './asking.ts'
import { api } from './client.ts'

/** Asks once for the history of a subject, as the present viewing says; what `useHistory` has is not asked for again. */
export function useAskHistory(): (subject: string) => Promise<ServedHistory> {
  const queries = useQueryClient()
  const viewing = useViewing()
  return (subject) => queries.fetchQuery({
    queryKey: ['history', subject, viewing],
    queryFn: async ({ signal }) => {
      const { query, options } = asking(viewing, signal)
      return (await api.history[':subject'].$get({ param: { subject: encodeURIComponent(subject) }, query }, options)).json()
    },
  })
}
