import type { DraftingDeed } from '@travaux/model'
import type { RecordedAct } from '../draft/recordedAct.ts'
import type { WorkingClause, WorkingText } from '../draft/workingText.ts'

/** What an act is done on: the clause it names, which is there. */
export interface On<Act extends DraftingDeed['act'] = DraftingDeed['act']> {
  readonly working: WorkingText
  readonly clause: WorkingClause
  readonly act: RecordedAct
  readonly deed: Extract<DraftingDeed, { act: Act }>
}
