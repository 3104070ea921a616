import { useQuery } from '@tanstack/react-query'
import { api } from './client.ts'

/** Which briefings there are, with their templates: the same as long as the server runs. */
export const useBriefings = () => useQuery({ queryKey: ['briefings'], queryFn: async () => (await api.briefings.$get()).json(), staleTime: Infinity })
