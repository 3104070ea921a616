import { firstNot } from '../../firstNot.ts'
import { compare } from '../compare.ts'
import { levelOf } from '../meetings/levelOf.ts'
import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import { mergedMeetings } from '../meetings/mergedMeetings.ts'
import type { OwedGroup } from './mergedOwed.ts'
import type { DueFound } from './owedDue.ts'
import { owedFacts } from './owedFacts.ts'
import { placeIn } from '../names/placeIn.ts'
import { placesAgree } from '../names/placesAgree.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { soon } from './soon.ts'
import type { Known } from '../table.ts'
import { shiftedDay } from '../shiftedDay.ts'

/**
 * The meeting held by which a promise to meet was kept: of the sides and, where they are told, the persons and the level, on a day named, or after it was promised and before it was due. Where no day
 * is named, only one at the place that is. Null where none is known to have been held so. A promise without a day is kept within `soon`.
 */
export function heldAsPromised(known: Known, group: OwedGroup, due: DueFound | null): MergedMeeting | null {
  if (!owedFacts(known, group).meets) return null
  const [first] = group.witnesses
  const level = levelOf([{ person: null, name: first.what, office: null, side: null }])
  const wanted = level === 'unknown' ? first.bound.level : level
  // Told on the day of a meeting, that they will meet is of another, unless that day is named.
  const after = first.day === null ? '' : shiftedDay(first.day, 1)
  const from = first.due === null ? after : first.due.first
  const last = due?.last ?? (first.day === null ? null : shiftedDay(first.day, soon))
  const place = placeIn(first.what)
  if (last === null || (due?.last == null && place === null)) return null
  const list = known.once(heldMeetings)
  for (let i = firstNot(list, ({ span }) => (span?.first ?? '') < from); i < list.length; i += 1) {
    const meeting = list[i] as MergedMeeting
    if ((meeting.span?.first ?? '9') > last) break
    if (wanted !== 'unknown' && meeting.level !== wanted) continue
    if (place !== null && placesAgree(known, place, meeting.place) !== 'same') continue
    const names = new Set(meeting.participants.map((each) => speakerNames(known, each).short.toLowerCase()))
    if (first.bound.persons.length > 0 ? first.bound.persons.every((each) => names.has(each)) : first.bound.sides.length > 0 && first.bound.sides.every((side) => (meeting.sides as readonly string[]).includes(side))) return meeting
  }
  return null
}

/** Meetings held on days that are known, by the first. */
function heldMeetings(known: Known): readonly MergedMeeting[] {
  return mergedMeetings(known).filter(({ span, status }) => span !== null && (status === 'held' || status === 'under-way')).toSorted((a, b) => compare(a.span?.first ?? '', b.span?.first ?? ''))
}
