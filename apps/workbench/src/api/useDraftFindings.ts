import { api } from './client.ts'
import { useView } from './useView.ts'

/** What there is to see in a draft beside its words. Null: not asked. */
export const useDraftFindings = (draft: string | null) =>
  useView(draft === null ? null : ['draftFindings', draft], ({ query, options }) => api.drafts[':draft'].findings.$get({ param: { draft: encodeURIComponent(draft ?? '') }, query }, options))
