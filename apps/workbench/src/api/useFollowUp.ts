import { api } from './client.ts'
import { useView } from './useView.ts'

/** Undertakings, instructions, provisions: what is owed, and how far it has come. Not asked for where nobody `wants` it. */
export const useFollowUp = (wants = true) => useView(wants ? ['follow-up'] : null, ({ query, options }) => api['follow-up'].$get({ query }, options))
