import type { Owed, SideShown } from '@travaux/record'
import { useMemo } from 'react'
import { chosenOwed, type OwedPart } from './chosenOwed.ts'
import type { OwedChoice } from './everythingOwed.ts'
import { owedKey } from './owedKey.ts'

/** What is chosen of what is owed, and the row in hand: the one that is wanted by its key, else the most pressing. */
export function useRowInHand(owed: readonly Owed[], choice: OwedChoice, sides: readonly SideShown[], wanted: string | null): { readonly parts: readonly OwedPart[]; readonly rows: readonly Owed[]; readonly row: Owed | null; readonly at: string | null } {
  const parts = useMemo(() => chosenOwed(owed, choice, sides, (row) => owedKey(row) === wanted), [owed, choice, sides, wanted])
  const rows = useMemo(() => parts.flatMap((part) => part.rows), [parts])
  const row = rows.find((each) => owedKey(each) === wanted) ?? mostPressing(rows)
  return { parts, rows, row, at: row === null ? null : owedKey(row) }
}

/** What to open first: what is overdue, else stands still or is contradicted, else has come some way, else the first. */
function mostPressing(rows: readonly Owed[]): Owed | null {
  return rows.find(({ overdue }) => overdue) ?? rows.find(({ stalled, contradicted }) => stalled !== null || contradicted.length > 0) ?? rows.find(({ course }) => course.length > 1) ?? rows[0] ?? null
}
