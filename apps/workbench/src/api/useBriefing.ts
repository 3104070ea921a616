import type { BriefingName } from '@travaux/briefing'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useViewing } from '../frame/useViewing.ts'
import { asking } from './asking.ts'
import { api } from './client.ts'

/** What of a briefing is chosen, beside whose paper it is and as of when. */
export interface BriefingChosen { readonly name: BriefingName; readonly meeting: string | null; readonly withoutPrejudice: boolean; readonly template: string | null }

/** The briefing as the record stands: made anew whenever that changes. */
export function useBriefing({ name, meeting, withoutPrejudice, template }: BriefingChosen) {
  const viewing = useViewing()
  return useQuery({
    queryKey: ['briefing', name, meeting, withoutPrejudice, template, viewing],
    queryFn: async ({ signal }) => {
      const { query, options } = asking(viewing, signal)
      return (await api.briefings[':name'].$post({ param: { name }, query, json: { meeting, withoutPrejudice, template } }, options)).json()
    },
    placeholderData: keepPreviousData,
  })
}
