import type { SideId, Speaker } from '@travaux/model'
import type { MergedMeeting, Witness } from './mergedMeeting.ts'
import { placesAgree } from '../names/placesAgree.ts'
import { samePerson } from '../names/samePerson.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { table, type Known } from '../table.ts'
import { daysBetween } from '../daysBetween.ts'

const week = 7
const month = 31

/**
 * How much speaks for a source's word being on this meeting, more is more; 0 where it cannot or need not be. The dates are taken to
 * agree: the meeting's days lie within those the source gives, or the source gives none.
 *
 * Never: other levels (one not known agrees with any on the same day), other rounds, other places, sides of which neither holds the other's,
 * or a side that sends other persons. A date of a month or sharper is then enough. A vaguer one, or none, needs the same place or
 * round; or the same persons, where a source tells of a meeting held in the week before it was published, or of one ahead.
 *
 * Two sources that tell of the same persons of both sides on the same day tell of one meeting, even where they number it or place it otherwise:
 * read-outs disagree, and each keeps its own word. One source that does so tells of two.
 */
export function meetingsAgree(known: Known, merged: MergedMeeting, { subject: { value, evidence }, span, published }: Witness): number {
  const sameDay = span !== null && span.first === span.last
  const levels = merged.level === value.level
  if (!levels && !(sameDay && (merged.level === 'unknown' || value.level === 'unknown'))) return 0
  if (!nested(sidesOf(merged), sidesOf(value))) return 0
  const persons = sharedPersons(known, merged.participants, value.participants)
  if (persons === null) return 0
  const rivals = levels && sameDay && persons > 1 && merged.span?.first === span.first && merged.span.last === span.last && merged.witnesses.every((each) => each.subject.evidence[0]?.source !== evidence[0]?.source)
  if (!rivals && merged.round !== null && value.round !== null && merged.round !== value.round) return 0
  const places = placesAgree(known, merged.place, value.place)
  if (!rivals && (places === 'different' || (places === 'maybe' && persons === 0))) return 0
  const sameRound = merged.round !== null && merged.round === value.round
  const precise = span !== null && daysBetween(span.first, span.last) <= month
  if (!precise && places !== 'same' && !sameRound && !(span === null && persons > 0 && spokenOf(merged, value.status, published))) return 0
  return 1 + (sameRound ? 8 : 0) + (places === 'same' ? 4 : 0) + Math.min(persons, 3) + (levels ? 1 : 0)
}

/** An undated meeting is the one just held, or one that is ahead, when its source was published. */
function spokenOf({ span, status }: MergedMeeting, told: MergedMeeting['status'], published: string): boolean {
  if (span === null) return told === status
  if (published === '') return false
  if (told === 'held' || told === 'under-way') return span.last <= published && daysBetween(span.last, published) <= week
  return span.last >= published && daysBetween(published, span.first) <= 4 * month
}

function sidesOf(meeting: Pick<MergedMeeting, 'sides' | 'participants'>): ReadonlySet<string> {
  let sides = sidesBefore.get(meeting)
  if (sides === undefined) sidesBefore.set(meeting, sides = new Set([...meeting.sides, ...meeting.participants.map(({ side }) => side).filter((side) => side !== null)]))
  return sides
}

/** A word without a date is held against every meeting there is, and a meeting against every such word. */
const sidesBefore = new WeakMap<object, ReadonlySet<string>>()

function nested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return holds(a, b) || holds(b, a)
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((each) => all.has(each))
}

/** How many persons both name; null where a side sends other persons in one than in the other. */
function sharedPersons(known: Known, a: readonly Speaker[], b: readonly Speaker[]): number | null {
  let shared = 0
  const theirs = personsOf(known, b)
  for (const [side, mine] of personsOf(known, a)) {
    const others = theirs.get(side)
    if (others === undefined) continue
    const both = mine.filter((one) => others.some((other) => samePerson(known, one, other))).length
    if (both === 0 && side !== null) return null
    shared += both
  }
  return shared
}

/** Those who are persons, by side. */
function personsOf(known: Known, speakers: readonly Speaker[]): ReadonlyMap<SideId | null, readonly Speaker[]> {
  const before = known.once(personsBefore)
  let persons = before.get(speakers)
  if (persons === undefined) before.set(speakers, persons = Map.groupBy(speakers.filter((each) => isPerson(known, each)), ({ side }) => side))
  return persons
}

const personsBefore = table((): WeakMap<readonly Speaker[], ReadonlyMap<SideId | null, readonly Speaker[]>> => new WeakMap(), { reads: ['side', 'person'] })

function isPerson(known: Known, speaker: Speaker): boolean {
  return speaker.person !== null || speakerNames(known, speaker).short !== speaker.name
}
