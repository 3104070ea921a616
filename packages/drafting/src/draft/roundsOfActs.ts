import type { DraftId } from '@travaux/model'
import { inActOrder } from './inActOrder.ts'
import type { RecordedAct } from './recordedAct.ts'

/** The acts on a draft, a list a round in which there are some, all in the order of the table. */
export function roundsOfActs(id: DraftId, acts: readonly RecordedAct[]): readonly (readonly RecordedAct[])[] {
  return [...Map.groupBy(inActOrder(acts.filter(({ value }) => value.draft === id)), ({ value }) => value.round).values()]
}
