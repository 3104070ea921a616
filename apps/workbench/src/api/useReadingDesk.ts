import { api } from './client.ts'
import { useView } from './useView.ts'

export const useReadingDesk = (source: string | null) =>
  useView(source === null ? null : ['source', source], ({ query, options }) => api.sources[':id'].$get({ param: { id: encodeURIComponent(source ?? '') }, query }, options))
