import type { Draft, DraftId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { compare } from '../compare.ts'
import { known } from '../known.ts'
import type { ViewOptions } from '../view.ts'

/** A draft of the dossier, with how many acts on it are on record. */
export interface DraftRow { readonly id: DraftId; readonly title: string; readonly rounds: number; readonly acts: number; readonly languages: Draft['languages'] }

/** The drafts of a dossier by their titles. */
export function drafts(folded: Folded, options: ViewOptions): readonly DraftRow[] {
  const seen = known(folded, options.on)
  const acts = Map.groupBy(seen.all('draftingAct'), ({ value }) => value.draft)
  return seen.all('draft')
    .map(({ id, value }) => ({ id, title: value.title, rounds: Math.max(0, ...(acts.get(id) ?? []).map((act) => act.value.round)), acts: acts.get(id)?.length ?? 0, languages: value.languages }))
    .toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id))
}
