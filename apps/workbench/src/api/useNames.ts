import { api } from './client.ts'
import { useView } from './useView.ts'

export const useNames = () => useView(['names'], ({ query, options }) => api.names.$get({ query }, options))
