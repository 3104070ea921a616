import type { Source } from '@travaux/model'
import { isDay } from './isDay.ts'

/** The day a source was published, ISO; null where it is not known, or what is recorded is no day: logs from before dates were checked may hold any words. */
export function publishedDay(source: Pick<Source, 'published'> | undefined): string | null {
  const day = source?.published?.slice(0, 10) ?? null
  return day !== null && isDay(day) ? day : null
}
