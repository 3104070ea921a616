import type { KnownDate, SourceId } from '@travaux/model'
import type { Act, Folded, MeetingShown, Subject } from '@travaux/record'
import { meetingKnownAs } from './meetingKnownAs.ts'
import { meetingOfNote } from './noteShown.ts'

/**
 * Corrections without which a note that is on record would tell of another meeting than the one it is of: those who know that no sharper than a season, and share neither place
 * nor round with the note, are put together with it by the day alone. Each keeps what else it says and its own words, and rests on the note's heading too, which names the day. None
 * where what sources say comes together of itself, so that nobody's word is changed without need. `meeting` as it was before the note, or stands now.
 */
export function datedByNote(folded: Folded, note: SourceId, meeting: MeetingShown): readonly Act[] {
  const own = folded.subjects.get(meetingOfNote(note)) as Subject<'meeting'> | undefined
  const [heading] = own?.evidence ?? []
  if (own === undefined || heading === undefined) return []
  const together = new Set(meetingKnownAs(folded, own.id)?.witnesses.map(({ subject }) => subject))
  return meeting.witnesses.flatMap(({ subject }): readonly Act[] => {
    const witness = folded.subjects.get(subject) as Subject<'meeting'> | undefined
    if (witness === undefined || witness.review === 'withdrawn' || together.has(subject) || !vague.has(witness.value.date.precision)) return []
    const { value, evidence } = witness
    return [{ act: 'correct', subject, value: { ...value, date: { ...value.date, value: own.value.date.value, precision: 'day' } }, evidence: [...evidence, heading], note: 'The day is that of the note, whose heading names it.' }]
  })
}

const vague: ReadonlySet<KnownDate['precision']> = new Set(['season', 'year', 'none'])
