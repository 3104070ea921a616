import { useQuery } from '@tanstack/react-query'
import { useViewing } from '../frame/useViewing.ts'
import { asking } from './asking.ts'
import { api } from './client.ts'

/** The days of the latest meetings that were held, newest first, each with what met, whatever day is looked at; and the last day of the record. Undefined while they are asked for. */
export function useHeldDays(most: number) {
  const viewing = { ...useViewing(), on: null }
  const { data } = useQuery({
    queryKey: ['chronology', viewing],
    queryFn: async ({ signal }) => {
      const { query, options } = asking(viewing, signal)
      return (await api.chronology.$get({ query }, options)).json()
    },
  })
  if (data === undefined) return undefined
  const held = data.meetings.flatMap(({ status, date, span, title }) => status === 'held' && date.precision === 'day' && span !== null ? [[span.first, title] as const] : [])
  return { days: [...new Map(held)].slice(-most).toReversed(), today: data.today }
}
