import type { MeetingShown } from '@travaux/record'
import type { BriefingRow } from '../briefing.ts'
import type { Scene } from '../scene.ts'

/** What a meeting came to, or one part of it, a row a line. */
export function meetingRows({ book, names }: Scene, meeting: MeetingShown, parts: readonly ('agreed' | 'apart' | 'raised')[] = ['agreed', 'apart', 'raised']): readonly Omit<BriefingRow, 'section'>[] {
  return parts.flatMap((is) => meeting[is].map(({ text, side, quote }) => ({
    cells: { Date: meeting.date.value ?? '', Meeting: meeting.title, Kind: is, What: text, Side: side === null ? '' : names.side(side), Words: quote.text }, note: book.cite(quote),
  })))
}
