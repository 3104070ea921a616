import type { DraftingAct, Passage } from '@travaux/model'
import type { ShownAt } from '@travaux/server'
import { api } from './client.ts'
import type { Reviewed } from './useReview.ts'

/** What a side, or the chair, does to a draft. `at`: where a proposal was made, as the page showed it. */
export interface SaidInDraft { readonly value: DraftingAct; readonly evidence: readonly Passage[]; readonly at?: ShownAt }

/** Records an act on a draft; the draft is the act's own. Rejects with `Refused` where it finds no place. */
export async function sayInDraft({ value, evidence, at }: SaidInDraft): Promise<Reviewed> {
  return (await api.drafts[':draft'].acts.$post({ param: { draft: encodeURIComponent(value.draft) }, json: { value, evidence, ...at === undefined ? {} : { at } } })).json()
}
