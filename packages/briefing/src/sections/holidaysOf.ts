import type { MeetingShown } from '@travaux/record'
import type { Scene } from '../scene.ts'

/** The public holidays that something falls on which is known to the day, in words. */
export function holidaysOf({ holidays }: Scene, span: MeetingShown['span']): readonly string[] {
  return span === null || span.first !== span.last ? [] : holidays.get(span.first) ?? []
}
