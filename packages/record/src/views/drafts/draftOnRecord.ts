import type { Draft, DraftId, DraftingAct, DraftingActId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { draftingActTitle } from './draftingActTitle.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import { naming, type Naming } from '../names/naming.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { sidesShown } from '../names/sidesShown.ts'
import type { Quote, ReviewShown, SideShown, ViewOptions } from '../view.ts'

/** A draft with all that was done to it: what its text is made of, and what each act rests on. `sides`: those that negotiate it, the speaking side first. */
export interface DraftOnRecord {
  readonly id: DraftId
  readonly value: Draft
  readonly sides: readonly SideShown[]
  readonly acts: readonly ActOnRecord[]
}

export interface ActOnRecord {
  readonly id: DraftingActId
  /** When it was first recorded: to confirm it later does not move it. */
  readonly recordedAt: string
  readonly value: DraftingAct
  readonly title: string
  readonly person: string | null
  readonly meeting: string | null
  readonly quotes: readonly Quote[]
  readonly review: ReviewShown
}

/** The draft, with the acts done by `on` where that is given; undefined where there is no such draft. */
export function draftOnRecord(folded: Folded, id: string, options: ViewOptions): DraftOnRecord | undefined {
  const seen = known(folded, options.on)
  const draft = seen.get('draft', id)
  if (draft === undefined) return undefined
  const names = naming(seen, options.as)
  const acts = seen.all('draftingAct').filter(({ value }) => value.draft === draft.id)
  const shown = sidesShown(seen, options.as, { thirds: true })
  return { id: draft.id, value: draft.value, sides: shown.filter((side) => draft.value.sides.includes(side.id)), acts: acts.map((act) => actOnRecord(seen, names, act)).toSorted((a, b) => a.value.round - b.value.round || compare(a.value.date, b.value.date) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id)) }
}

function actOnRecord(seen: Known, names: Naming, act: Subject<'draftingAct'>): ActOnRecord {
  const { value, evidence, history } = act
  const meeting = seen.get('meeting', value.meeting)
  return {
    id: act.id, recordedAt: history[0]?.recordedAt ?? act.recordedAt, value, title: draftingActTitle(names, value), person: seen.get('person', value.person)?.value.name ?? null,
    meeting: meeting === undefined ? null : meetingTitle(seen, names, meeting.value), quotes: evidence.map((passage) => quoteOf(seen, passage, false)), review: reviewShown(act),
  }
}
