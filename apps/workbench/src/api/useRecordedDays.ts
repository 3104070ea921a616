import { useQuery } from '@tanstack/react-query'
import type { DossierAnswer } from './answers.ts'
import { request } from './request.ts'

const latest = { as: null, asOf: null, on: null }

/** Days on which entries were recorded, up to the latest, whatever day is looked at. */
export function useRecordedDays(): DossierAnswer['days'] | undefined {
  return useQuery({ queryKey: ['/api/dossier', latest, {}], queryFn: ({ signal }) => request<DossierAnswer>('/api/dossier', latest, {}, signal) }).data?.days
}
