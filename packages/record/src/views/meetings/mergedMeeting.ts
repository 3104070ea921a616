import type { KnownDate, Meeting, SideId, Speaker } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { inSideOrder } from '../names/inSideOrder.ts'
import { table, type Known } from '../table.ts'
import { samePerson } from '../names/samePerson.ts'
import { speakerNames } from '../names/speakerNames.ts'
import type { TimeSpan } from '../timeSpan.ts'

/** What one source says of a meeting. */
export interface Witness {
  readonly subject: Subject<'meeting'>
  readonly span: TimeSpan | null
  /** From the first day of the span to the last; infinite where there is none. */
  readonly days: number
  /** Day its source was published; '' where not known. */
  readonly published: string
}

/** One meeting, from every source that speaks of it. Witnesses in order of publication. */
export interface MergedMeeting {
  readonly witnesses: readonly Witness[]
  readonly level: Meeting['level']
  readonly round: number | null
  readonly status: Meeting['status']
  readonly date: KnownDate
  readonly span: TimeSpan | null
  readonly place: string | null
  readonly participants: readonly Speaker[]
  readonly sides: Meeting['sides']
}

/**
 * What several sources say of one meeting, made one; `gathered` with the sharpest date first. The sharpest date stands, and what is held is certain.
 * A meeting is held once a source from that day or later says so; until then the last word counts: planned, possible or cancelled. A
 * city goes before a country. Participants are those that any source names, each once (`samePerson`).
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
  const found: Speaker[] = []
  const all = values.flatMap(({ participants }) => participants)
  for (const each of [...all.filter(({ person }) => person !== null), ...all.filter(({ person }) => person === null)]) {
    const at = found.findIndex((other) => samePerson(known, other, each))
    const before = found[at]
    if (before === undefined) found.push(each)
    else found[at] = { ...before, person: before.person ?? each.person, office: before.office ?? each.office, side: before.side ?? each.side }
  }
  const byName = found.sort((a, b) => compare(speakerNames(known, a).short, speakerNames(known, b).short))
  return inSideOrder(known, null, byName)
}

function sidesOf(known: Known, values: readonly Meeting[]): SideId[] {
  const sides = new Set(values.flatMap((each) => [...each.sides, ...each.participants.map(({ side }) => side).filter((side) => side !== null)]))
  const name = (id: SideId): string => known.get('side', id)?.value.name ?? id
  return [...sides].sort((a, b) => name(a).localeCompare(name(b), 'en'))
}

const countryNames = table((known): ReadonlySet<string> => {
  return new Set(known.all('side').map(({ value }) => value.name.toLowerCase()))
}, { reads: ['side'] })
