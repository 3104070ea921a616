import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Act } from '@travaux/record'
import { answerOf, post } from './request.ts'

export interface Reviewed { readonly entries: readonly { readonly id: string; readonly subject: string }[]; readonly position: number }

/** Records what a person says of a subject. Settles only when every view has been asked for again. */
export function useReview() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (act: Act) => answerOf<Reviewed>(await post('/api/review', act)),
    onSettled: () => queries.invalidateQueries(),
  })
}
