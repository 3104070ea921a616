import type { ValueOf } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { timeSpan } from './timeSpan.ts'

/**
 * The day on which something was done that is dated by itself, and not by when its sources were published: an act on a draft, one in the life of a treaty, a package
 * put on the table, where it is dated, an assessment that rests on no source. Null of all else.
 */
export function dayDone({ kind, value, evidence }: Pick<Subject, 'kind' | 'value' | 'evidence'>): string | null {
  if (kind === 'assessment') return evidence.length > 0 ? null : timeSpan((value as ValueOf<'assessment'>).on)?.first ?? null
  return kind === 'draftingAct' || kind === 'treatyAction' || kind === 'settlementPackage' ? (value as ValueOf<'draftingAct' | 'treatyAction' | 'settlementPackage'>).date : null
}
