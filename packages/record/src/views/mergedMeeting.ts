import type { Meeting, SideId, Speaker } from '@travaux/model'
import { inSideOrder } from './inSideOrder.ts'
import type { Known } from './known.ts'
import type { MergedMeeting, Witness } from './mergedMeetings.ts'
import { speakerNames } from './speakerNames.ts'

/**
 * What several sources say of one meeting, made one; `gathered` with the sharpest date first. The sharpest date stands, and what is held is certain.
 * A meeting is held once a source from that day or later says so; until then the last word counts: planned, possible or cancelled. A
 * city goes before a country. Participants are those that any source names, a surname alone joining the full name.
 */
export function mergedMeeting(known: Known, gathered: readonly Witness[]): MergedMeeting {
  const witnesses = [...gathered].sort((a, b) => compare(a.published, b.published) || compare(a.subject.evidence[0]?.source ?? '', b.subject.evidence[0]?.source ?? '') || (a.subject.evidence[0]?.from ?? 0) - (b.subject.evidence[0]?.from ?? 0) || compare(a.subject.id, b.subject.id))
  const sharpest = gathered[0] as Witness
  const values = gathered.map(({ subject }) => subject.value)
  const status = statusOf(witnesses, sharpest.span?.first ?? null)
  const { value, precision } = sharpest.subject.value.date
  const countries = known.once(countryNames)
  const places = values.map(({ place }) => place).filter((place) => place !== null)
  const last = witnesses.findLast(({ subject }) => subject.value.date.value === value) ?? sharpest
  return {
    witnesses,
    level: values.find(({ level }) => level !== 'unknown')?.level ?? 'unknown',
    round: values.find(({ round }) => round !== null)?.round ?? null,
    status,
    date: { value, precision, certainty: status === 'held' || status === 'under-way' ? 'certain' : last.subject.value.date.certainty },
    span: sharpest.span,
    place: places.find((place) => !countries.has(place.toLowerCase())) ?? places[0] ?? null,
    participants: participantsOf(known, values),
    sides: sidesOf(known, values),
  }
}

function statusOf(witnesses: readonly Witness[], day: string | null): Meeting['status'] {
  const trusted = witnesses.filter(({ subject, published }) => {
    const happened = subject.value.status === 'held' || subject.value.status === 'under-way'
    return !happened || published === '' || day === null || published >= day || subject.review !== 'found'
  })
  if (trusted.some(({ subject }) => subject.value.status === 'held')) return 'held'
  return trusted.at(-1)?.subject.value.status ?? 'planned'
}

function participantsOf(known: Known, values: readonly Meeting[]): readonly Speaker[] {
  const found = new Map<string, Speaker>()
  const add = (speaker: Speaker): void => {
    const key = speakerNames(known, speaker).short.toLowerCase()
    const before = found.get(key)
    found.set(key, before === undefined ? speaker : { ...before, person: before.person ?? speaker.person, office: before.office ?? speaker.office, side: before.side ?? speaker.side })
  }
  const all = values.flatMap(({ participants }) => participants)
  for (const each of all) if (each.person !== null) add(each)
  for (const each of all) if (each.person === null) add(each)
  const byName = [...found].sort(([a], [b]) => compare(a, b)).map(([, speaker]) => speaker)
  return inSideOrder(known, null, byName)
}

function sidesOf(known: Known, values: readonly Meeting[]): SideId[] {
  const sides = new Set(values.flatMap((each) => [...each.sides, ...each.participants.map(({ side }) => side).filter((side) => side !== null)]))
  const name = (id: SideId): string => known.get('side', id)?.value.name ?? id
  return [...sides].sort((a, b) => name(a).localeCompare(name(b), 'en'))
}

function countryNames(known: Known): ReadonlySet<string> {
  return new Set(known.all('side').map(({ value }) => value.name.toLowerCase()))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
