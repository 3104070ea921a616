import { api } from './client.ts'
import { useView } from './useView.ts'

/** How a draft came from one round to another (null: the last). Null draft: not asked. */
export const useDraftChanges = (draft: string | null, from: number, to: number | null) =>
  useView(draft === null ? null : ['draftChanges', draft, from, to], ({ query, options }) => api.drafts[':draft'].changes.$get({
    param: { draft: encodeURIComponent(draft ?? '') }, query: { ...query, from: String(from), ...to === null ? {} : { to: String(to) } },
  }, options))
