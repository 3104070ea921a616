import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from './client.ts'

/** Makes a bracketed text a draft of the dossier. */
export function useTableText() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (json: { readonly title: string; readonly text: string; readonly language: string; readonly date: string }) => (await api.drafts.$post({ json })).json(),
    onSettled: () => queries.invalidateQueries(),
  })
}
