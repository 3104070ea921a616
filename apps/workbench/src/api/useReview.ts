import { useQueryClient } from '@tanstack/react-query'
import type { Act } from '@travaux/record'
import { answerOf, post } from './request.ts'

export interface Reviewed { readonly entries: readonly { readonly id: string; readonly subject: string; readonly undoes?: string }[]; readonly position: number }

/** Records what a person says of a subject: `say` one thing after another, then `settle` once, when every view is asked for again. */
export function useReview(): { readonly say: (act: Act) => Promise<Reviewed>; readonly settle: () => Promise<void> } {
  const queries = useQueryClient()
  return {
    say: async (act) => answerOf<Reviewed>(await post('/api/review', act)),
    settle: () => queries.invalidateQueries(),
  }
}
