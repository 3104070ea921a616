import { firstNot } from '../../firstNot.ts'
import { owedDue, type DueFound } from './owedDue.ts'
import { mergedOwed, type OwedGroup } from './mergedOwed.ts'
import { owedFacts } from './owedFacts.ts'
import { soon } from './soon.ts'
import type { Known } from '../table.ts'
import { shiftedDay } from '../shiftedDay.ts'
import { compare } from '../compare.ts'

/**
 * When a report is due on an instruction that names no day for one: where those who were instructed, or people of their level, undertook within `soon` to report, when that
 * is due. Null where they did not.
 */
export function reportPromised(known: Known, { witnesses: [first] }: OwedGroup): DueFound | null {
  if (first.subject.kind !== 'instruction' || first.day === null) return null
  const from = first.day
  const until = shiftedDay(from, soon)
  const promised = known.once(promises)
  for (let i = firstNot(promised, ({ day }) => day < from); i < promised.length; i += 1) {
    const { group, day } = promised[i] as Promised
    if (day > until) break
    const { bound } = group.witnesses[0]
    if (bound.level !== first.bound.level || bound.level === 'unknown') continue
    if (bound.sides.length > 0 && first.bound.sides.length > 0 && !bound.sides.some((side) => first.bound.sides.includes(side))) continue
    const due = owedDue(known, group)
    if (due !== null) return due
  }
  return null
}

interface Promised { readonly group: OwedGroup; readonly day: string }

/** Undertakings to report, by the day they were given. */
function promises(known: Known): readonly Promised[] {
  return mergedOwed.undertaking(known).flatMap((group) => {
    const { day } = group.witnesses[0]
    return day === null || !owedFacts(known, group).reports ? [] : [{ group, day }]
  }).sort((a, b) => compare(a.day, b.day) || compare(a.group.witnesses[0].key, b.group.witnesses[0].key))
}
