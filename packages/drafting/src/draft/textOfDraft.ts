import type { Draft, DraftId } from '@travaux/model'
import { DraftTable } from './draftTable.ts'
import type { DraftText } from './draftText.ts'
import type { RecordedAct } from './recordedAct.ts'
import { roundsOfActs } from './roundsOfActs.ts'

/**
 * The text of a draft after its acts, in any order given: they are done in the order of the table (`inActOrder`), so that two copies of a dossier, each with acts
 * of its own, give one text whichever is merged into which. An act on a part that comes later in that order is done when the part is there; one on a part that is gone
 * is lost, though the part should come back. `through`: only acts of rounds up to this one.
 */
export function textOfDraft(id: DraftId, draft: Draft, acts: readonly RecordedAct[], { through = Infinity }: { readonly through?: number } = {}): DraftText {
  const table = new DraftTable(id, draft)
  for (const round of roundsOfActs(id, acts)) if ((round[0]?.value.round ?? Infinity) <= through) table.do(round)
  return table.text
}
