import { api } from './client.ts'
import { useView } from './useView.ts'

/** A draft after a round (null: the last). Null draft: not asked. */
export const useDraft = (draft: string | null, round: number | null) =>
  useView(draft === null ? null : ['draft', draft, round], ({ query, options }) => api.drafts[':draft'].$get({
    param: { draft: encodeURIComponent(draft ?? '') }, query: { ...query, ...round === null ? {} : { round: String(round) } },
  }, options))
