import type { Draft, DraftId } from '@travaux/model'
import { DraftTable } from './draftTable.ts'
import type { DraftText } from './draftText.ts'
import type { RecordedAct } from './recordedAct.ts'
import { roundsOfActs } from './roundsOfActs.ts'

/**
 * The text of a draft after each round in which something was done, in order of the rounds: each what `textOfDraft` gives through that round, all in one go through
 * the acts. Acts may come in any order.
 */
export function textsOfDraft(id: DraftId, draft: Draft, acts: readonly RecordedAct[]): readonly DraftText[] {
  const table = new DraftTable(id, draft)
  return roundsOfActs(id, acts).map((round) => {
    table.do(round)
    return table.text
  })
}
