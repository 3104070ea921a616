import type { DraftingAct, DraftingDeed, Passage } from '@travaux/model'
import type { SideShown } from '@travaux/record'
import type { DraftView, ShownAt } from '@travaux/server'
import { sayInDraft } from '../../api/sayInDraft.ts'
import { useActs } from '../../review/useActs.ts'
import { todayHere } from './todayHere.ts'

/** What is recorded with an act: what it rests on, and where in the text a proposal was made. */
export interface WithAct { readonly evidence?: readonly Passage[]; readonly at?: ShownAt }

/** Acts on a draft, in a round, by the side that acts (null: the chair). Each is an entry of the record, which `undo` takes back. Resolves to whether it was recorded. */
export function useDraftActs(view: DraftView | undefined, acting: SideShown | null, round: number) {
  const { acting: busy, error, clear, recordBy, undo } = useActs()

  async function act(deed: DraftingDeed, done: string, { evidence = [], at }: WithAct = {}): Promise<boolean> {
    if (view === undefined) return false
    const value: DraftingAct = { draft: view.id, round, date: dayOf(view, round), side: acting?.id ?? null, person: null, meeting: view.rounds.find((each) => each.round === round)?.meeting ?? null, does: deed }
    return await recordBy(sayInDraft, [{ value, evidence, ...at === undefined ? {} : { at } }], done) !== null
  }
  return { busy, error, clear, act, undo }
}

/** Today; but no earlier than what was done in the round already, after which it is done. */
function dayOf({ acts }: DraftView, round: number): string {
  return acts.reduce((latest, { value }) => (value.round === round && value.date > latest ? value.date : latest), todayHere())
}
