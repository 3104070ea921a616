import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useViewing } from '../frame/useViewing.ts'
import { request } from './request.ts'

/** Asks for a view as the present viewing says. While it is asked for again, the last value stays. Null path: not asked. */
export function useView<View>(path: string | null, more: Readonly<Record<string, string | null>> = {}): UseQueryResult<View> {
  const viewing = useViewing()
  return useQuery({
    queryKey: [path, viewing, more],
    queryFn: ({ signal }) => request<View>(path!, viewing, more, signal),
    enabled: path !== null,
    placeholderData: keepPreviousData,
  })
}
