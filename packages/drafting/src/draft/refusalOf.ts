import type { Draft, DraftId } from '@travaux/model'
import type { RecordedAct } from './recordedAct.ts'
import { textOfDraft } from './textOfDraft.ts'

/** Why an act would find no place in a draft as it stands; null where it would be done. */
export function refusalOf(id: DraftId, draft: Draft, acts: readonly RecordedAct[], act: RecordedAct): string | null {
  return textOfDraft(id, draft, [...acts, act]).lost.find((lost) => lost.act === act.id)?.why ?? null
}
