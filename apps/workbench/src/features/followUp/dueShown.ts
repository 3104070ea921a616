import type { Owed } from '@travaux/record'
import { dayNumber } from '../chronology/layout/day.ts'
import { recentDay } from '../../wording/recentDay.ts'

/** What stands in the column of days due; `near`: within two weeks; `late`: it has passed and nothing shows that it was kept. */
export interface DueShown { readonly words: string; readonly near: boolean; readonly late: boolean; readonly how: string | null }

/** `today`: ISO day that the view is drawn for. */
export function dueShown({ due, dueAt, overdue }: Pick<Owed, 'due' | 'dueAt' | 'overdue'>, today: string): DueShown {
  const how = dueAt?.how ?? null
  if (due === null) return { words: dueAt === null ? 'none' : dueAt.words ?? 'no date', near: false, late: false, how }
  const day = recentDay(due, today)
  if (overdue) return { words: `${day}, overdue`, near: true, late: true, how }
  const left = due.length === 10 ? dayNumber(due) - dayNumber(today) : Number.NaN
  if (left >= 0 && left <= 14) return { words: `${day}, ${left === 0 ? 'today' : left === 1 ? '1 day' : `${left} days`}`, near: true, late: false, how }
  return { words: day, near: false, late: false, how }
}
