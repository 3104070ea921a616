import type { Passage } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import type { Known } from '../table.ts'
import { tellersOf } from './tellersOf.ts'

/** The statement whose words hold a passage: whoever a source has say it. Undefined where the source says it itself. */
export function tellerOf(known: Known, passage: Passage): Subject<'statement'> | undefined {
  return tellersOf(known, passage)[0]
}
