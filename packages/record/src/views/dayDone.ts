import type { ValueOf } from '@travaux/model'
import type { Subject } from '../folded.ts'

/**
 * The day on which something was done that is dated by itself, and not by when its sources were published: an act on a draft, one in the life of a treaty, a package
 * put on the table, where it is dated. Null of all else.
 */
export function dayDone({ kind, value }: Pick<Subject, 'kind' | 'value'>): string | null {
  return kind === 'draftingAct' || kind === 'treatyAction' || kind === 'settlementPackage' ? (value as ValueOf<'draftingAct' | 'treatyAction' | 'settlementPackage'>).date : null
}
