import { api } from './client.ts'
import { useView } from './useView.ts'

/** The notes taken of a meeting. Null: not asked. */
export const useNotes = (meeting: string | null) =>
  useView(meeting === null ? null : ['notes', meeting], ({ query, options }) => api.notes.$get({ query: { ...query, meeting: meeting ?? '' } }, options))
