import { api } from './client.ts'
import { useView } from './useView.ts'

export const usePlaces = () => useView(['places'], ({ query, options }) => api.places.$get({ query }, options))
