import { useQueryClient } from '@tanstack/react-query'
import type { Act } from '@travaux/record'
import type { InferResponseType } from 'hono/client'
import { api } from './client.ts'

/** What an act wrote, as the server answers. */
export type Reviewed = InferResponseType<typeof api.review.$post>

/** Records what a person says of a subject: `say` one thing after another, then `settle` once, when every view is asked for again. */
export function useReview(): { readonly say: (act: Act) => Promise<Reviewed>; readonly settle: () => Promise<void> } {
  const queries = useQueryClient()
  return {
    say: async (act) => (await api.review.$post({ json: act })).json(),
    settle: () => queries.invalidateQueries(),
  }
}
