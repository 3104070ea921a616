import { api } from './client.ts'
import { useView } from './useView.ts'

export const useOverview = () => useView(['dossier'], ({ query, options }) => api.dossier.$get({ query }, options))
