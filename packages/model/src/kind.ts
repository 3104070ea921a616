import type { z } from 'zod'
import { assessment } from './kinds/assessment.ts'
import { date } from './kinds/date.ts'
import { draft } from './kinds/draft.ts'
import { draftingAct } from './kinds/draftingAct.ts'
import { graphModel } from './kinds/graphModel.ts'
import { graphPreference } from './kinds/graphPreference.ts'
import { instruction } from './kinds/instruction.ts'
import { instrument } from './kinds/instrument.ts'
import { issue } from './kinds/issue.ts'
import { judgement } from './kinds/judgement.ts'
import { linkage } from './kinds/linkage.ts'
import { mandate } from './kinds/mandate.ts'
import { meeting } from './kinds/meeting.ts'
import { mention } from './kinds/mention.ts'
import { paragraph } from './kinds/paragraph.ts'
import { person } from './kinds/person.ts'
import { place } from './kinds/place.ts'
import { preference } from './kinds/preference.ts'
import { proposition } from './kinds/proposition.ts'
import { redLine } from './kinds/redLine.ts'
import { settlementModel } from './kinds/settlementModel.ts'
import { settlementPackage } from './kinds/settlementPackage.ts'
import { side } from './kinds/side.ts'
import { source } from './kinds/source.ts'
import { stance } from './kinds/stance.ts'
import { statement } from './kinds/statement.ts'
import { termReading } from './kinds/termReading.ts'
import { treatyAction } from './kinds/treatyAction.ts'
import { undertaking } from './kinds/undertaking.ts'

/** Every kind of thing an entry can state, with its schema. A kind's name is also the noun of its subject's id. */
export const kinds = {
  source, side, person, place, issue, proposition,
  statement, stance, meeting, instruction, undertaking, instrument, linkage, date, mention,
  draft, draftingAct, mandate, termReading, treatyAction,
  settlementModel, preference, redLine, settlementPackage, graphModel, graphPreference,
  assessment, judgement, paragraph,
} as const

export type Kind = keyof typeof kinds
export type ValueOf<K extends Kind> = z.infer<(typeof kinds)[K]>
