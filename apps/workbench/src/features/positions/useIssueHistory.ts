import type { Chain, ChainLink, SideShown } from '@travaux/record'
import { useQueries } from '@tanstack/react-query'
import { request } from '../../api/request.ts'
import { useViewing } from '../../frame/useViewing.ts'

export interface HistoryLink extends ChainLink { readonly side: SideShown }

/** What every side has said on an issue, oldest first; undated words last. Empty while it is asked for. */
export function useIssueHistory(issue: string, sides: readonly SideShown[]): readonly HistoryLink[] {
  const viewing = useViewing()
  const answers = useQueries({
    queries: sides.map((side) => {
      const path = `/api/positions/${encodeURIComponent(issue)}/${encodeURIComponent(side.id)}`
      return { queryKey: [path, viewing, { since: null }], queryFn: ({ signal }: { signal: AbortSignal }) => request<Chain>(path, viewing, {}, signal) }
    }),
  })
  return answers
    .flatMap(({ data }) => data === undefined ? [] : data.links.map((link) => ({ ...link, side: data.side })))
    .sort((x, y) => (x.date ?? '9999').localeCompare(y.date ?? '9999'))
}
