import { shownDay } from '../../../wording/shownDay.ts'
import type { TimeScale } from './timeScale.ts'

export interface Tick { readonly x: number; readonly label: string }

const monthNarrowest = 40
const yearNarrowest = 44

/** Where the axis is ruled and what stands there: months while there is room, then years, then every so many years. The first tick names its year. */
export function axisTicks({ months, perDay }: Pick<TimeScale, 'months' | 'perDay'>): readonly Tick[] {
  if (perDay * 28 >= monthNarrowest) {
    return months.map(({ month, x }, index) => ({ x, label: shownDay(month, { year: index === 0 || month.endsWith('-01') }) }))
  }
  const every = [1, 2, 5, 10, 20, 50].find((years) => perDay * 365 * years >= yearNarrowest) ?? 100
  return months.filter(({ month }) => month.endsWith('-01') && Number(month.slice(0, 4)) % every === 0).map(({ month, x }) => ({ x, label: month.slice(0, 4) }))
}
