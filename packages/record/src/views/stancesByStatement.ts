import type { Subject } from '../folded.ts'
import type { Known } from './known.ts'

/** Stances that stand, by the statement they hang on. */
export function stancesByStatement(known: Known): ReadonlyMap<string, readonly Subject<'stance'>[]> {
  const found = new Map<string, Subject<'stance'>[]>()
  for (const stance of known.all('stance')) {
    if (stance.value.statement === null || known.get('proposition', stance.value.proposition) === undefined) continue
    const list = found.get(stance.value.statement)
    if (list === undefined) found.set(stance.value.statement, [stance])
    else list.push(stance)
  }
  return found
}
