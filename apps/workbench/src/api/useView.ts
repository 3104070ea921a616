import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useViewing } from '../frame/useViewing.ts'
import { asking, type Asking } from './asking.ts'

/**
 * Asks for a view as the present viewing says. While it is asked for again, the last value stays. `key` tells the view from others;
 * null: not asked. The server types what `ask` answers.
 */
export function useView<View>(key: readonly unknown[] | null, ask: (asking: Asking) => Promise<{ json(): Promise<View> }>): UseQueryResult<View> {
  const viewing = useViewing()
  return useQuery({
    queryKey: [...key ?? [null], viewing],
    queryFn: async ({ signal }) => (await ask(asking(viewing, signal))).json(),
    enabled: key !== null,
    placeholderData: keepPreviousData,
  })
}
