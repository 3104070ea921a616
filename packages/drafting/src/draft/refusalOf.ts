import type { Draft, DraftId } from '@travaux/model'
import type { RecordedAct } from './recordedAct.ts'
import { textOfDraft } from './textOfDraft.ts'

/**
 * Why an act is not to be recorded on a draft as it stands: it would find no place, or it would come before acts that were done (by its round or its day) and take
 * theirs from them. Null where it would be done, and they as well.
 */
export function refusalOf(id: DraftId, draft: Draft, acts: readonly RecordedAct[], act: RecordedAct): string | null {
  const { lost } = textOfDraft(id, draft, [...acts, act])
  const why = lost.find((each) => each.act === act.id)?.why
  if (why !== undefined) return why
  if (lost.length === 0) return null
  const before = new Set(textOfDraft(id, draft, acts).lost.map((each) => each.act))
  const count = lost.filter((each) => !before.has(each.act)).length
  if (count === 0) return null
  return `After it, ${count === 1 ? 'an act that was' : `${count} acts that were`} done would find no place any more; date it after ${count === 1 ? 'that' : 'those'}, or take ${count === 1 ? 'that' : 'those'} back first.`
}
