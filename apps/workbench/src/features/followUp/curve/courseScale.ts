import type { Owed } from '@travaux/record'
import { isoDays } from './isoDays.ts'

/** Time across a drawing: the first and the last day drawn, as days since 1970. */
export interface CourseScale { readonly first: number; readonly last: number; readonly years: readonly { readonly year: number; readonly at: number }[] }

/** Years at most before the day the view is drawn for; what is older comes in at the left edge. */
const mostYears = 6

/** From the year of the first step that counts, or of the first thing owed, up to the day the view is drawn for (ISO). */
export function courseScale(rows: readonly Pick<Owed, 'course' | 'since'>[], today: string): CourseScale {
  const last = isoDays(today)?.[1] ?? 0
  const days = rows.flatMap(({ course, since }) => [since, ...course.filter(({ counts }) => counts).map(({ on }) => on)].flatMap((each) => isoDays(each)?.[0] ?? [])).filter((day) => day <= last)
  const thisYear = new Date(last * 86_400_000).getUTCFullYear()
  const recent = days.map((day) => new Date(day * 86_400_000).getUTCFullYear()).filter((year) => year > thisYear - mostYears)
  const from = Math.min(thisYear - 1, ...recent)
  const years = Array.from({ length: thisYear - from + 1 }, (_, i) => ({ year: from + i, at: isoDays(String(from + i).padStart(4, '0'))?.[0] ?? 0 }))
  return { first: years[0]?.at ?? last - 365, last: last + Math.round((last - (years[0]?.at ?? last)) * 0.02), years }
}
