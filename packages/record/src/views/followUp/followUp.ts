import type { Folded } from '../../folded.ts'
import { answerMet } from './answerMet.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { naming } from '../names/naming.ts'
import type { Owed } from './owed.ts'
import { owedGroupRows } from './owedGroupRows.ts'
import { owedProvisionRows } from './owedProvisionRows.ts'
import { owedStandstill } from './owedStandstill.ts'
import { today } from '../today.ts'
import type { ViewOptions } from '../view.ts'

/**
 * What is owed, how far it has come, and what stands in its way: undertakings, then instructions, each in the order in which they were first told, then provisions of instruments. What
 * several sources tell is one row (`mergedOwed`). `due` is the last day, ISO: the one that is named, or that of the meeting it is due at. Overdue and at a standstill by the day that the
 * chronology is drawn for. An instruction's status is "report due" or "given".
 */
export function followUp(folded: Folded, options: ViewOptions): readonly Owed[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const day = today(seen)
  const rows = [...owedGroupRows(seen, names), ...owedProvisionRows(seen, names)]
  return rows.map((row) => asOf(seen, row, day))
}

/** A row as of a day, and of where the sides stand now: the same object as long as neither makes a difference. */
function asOf(seen: Known, row: Owed, day: string): Owed {
  const overdue = !row.lessSure && row.due !== null && row.due < day && row.level !== 3 && row.status !== 'refused' && row.status !== 'done' && row.reports.length === 0
  const stalled = row.conduct ? null : owedStandstill(row, day)
  const met = row.waitsFor.map(({ linkage }) => answerMet(seen, seen.get('linkage', linkage)?.value.on ?? null))
  const isSame = (made: Owed): boolean => made.overdue === overdue && made.stalled === stalled && made.waitsFor.every((wait, i) => wait.met === met[i])
  if (isSame(row)) return row
  const before = shown.get(row)
  if (before !== undefined && isSame(before)) return before
  const made = { ...row, overdue, stalled, waitsFor: row.waitsFor.map((wait, i) => ({ ...wait, met: met[i] ?? null })) }
  shown.set(row, made)
  return made
}

const shown = new WeakMap<Owed, Owed>()
