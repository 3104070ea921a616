import type { ChainLink, SideShown } from '@travaux/record'
import { useQueries } from '@tanstack/react-query'
import { asking } from '../../api/asking.ts'
import { api } from '../../api/client.ts'
import { useViewing } from '../../frame/useViewing.ts'

export interface HistoryLink extends ChainLink { readonly side: SideShown }

/** What every side has said on an issue, oldest first; undated words last. Empty while it is asked for. */
export function useIssueHistory(issue: string, sides: readonly SideShown[]): readonly HistoryLink[] {
  const viewing = useViewing()
  const answers = useQueries({
    queries: sides.map((side) => ({
      queryKey: ['chain', issue, side.id, null, viewing],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const { query, options } = asking(viewing, signal)
        return (await api.positions[':issue'][':side'].$get({ param: { issue: encodeURIComponent(issue), side: encodeURIComponent(side.id) }, query }, options)).json()
      },
    })),
  })
  return answers
    .flatMap(({ data }) => data === undefined ? [] : data.links.map((link) => ({ ...link, side: data.side })))
    .sort((x, y) => (x.date ?? '9999').localeCompare(y.date ?? '9999'))
}
