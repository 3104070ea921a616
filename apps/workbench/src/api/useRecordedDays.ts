import { useQuery } from '@tanstack/react-query'
import { asking } from './asking.ts'
import { api } from './client.ts'

const latest = { as: null, asOf: null, on: null }

/** Days on which entries were recorded, up to the latest, whatever day is looked at. Undefined while they are asked for. */
export function useRecordedDays() {
  return useQuery({
    queryKey: ['dossier', latest],
    queryFn: async ({ signal }) => {
      const { query, options } = asking(latest, signal)
      return (await api.dossier.$get({ query }, options)).json()
    },
  }).data?.days
}
