import { api } from './client.ts'
import { useView } from './useView.ts'

/** Everything said of one subject. Null: not asked. */
export const useHistory = (subject: string | null) =>
  useView(subject === null ? null : ['history', subject], ({ query, options }) => api.history[':subject'].$get({ param: { subject: encodeURIComponent(subject ?? '') }, query }, options))
