import { api } from './client.ts'
import { useView } from './useView.ts'

export const useChronology = () => useView(['chronology'], ({ query, options }) => api.chronology.$get({ query }, options))
