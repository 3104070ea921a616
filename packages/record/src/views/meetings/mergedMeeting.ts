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

/** Whose word each of a merged meeting's values is: the witness that says the same, or as little. `status`: null where nobody's, but reckoned from dates. `participants`: in their order, who names each, and who gives the office, null where nobody does. */
interface ToldBy {
  readonly date: Witness
  readonly status: Witness | null
  readonly level: Witness
  readonly round: Witness
  readonly place: Witness
  readonly participants: readonly { readonly name: Witness; readonly office: Witness | null }[]
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
  readonly told: ToldBy
}

/**
 * What several sources say of one meeting, made one; `gathered` with the sharpest date first. The sharpest date stands, and what is held is certain.
 * A meeting is held once a source from that day or later says so; until then the last word counts: planned, possible or cancelled. A
 * city goes before a country. Participants are those that any source names, each once (`samePerson`).
 */
export function mergedMeeting(known: Known, gathered: readonly Witness[]): MergedMeeting {
  const witnesses = [...gathered].sort((a, b) => compare(a.published, b.published) || compare(a.subject.evidence[0]?.source ?? '', b.subject.evidence[0]?.source ?? '') || (a.subject.evidence[0]?.from ?? 0) - (b.subject.evidence[0]?.from ?? 0) || compare(a.subject.id, b.subject.id))
  const sharpest = gathered[0] as Witness
  const statusTold = statusTeller(witnesses, sharpest.span?.first ?? null)
  const status = statusTold?.subject.value.status ?? 'planned'
  const { value, precision } = sharpest.subject.value.date
  const dateTold = witnesses.findLast(({ subject: { value: { date } } }) => date.value === value && date.precision === precision) ?? sharpest
  const first = (says: (value: Meeting) => boolean): Witness | undefined => gathered.find(({ subject }) => says(subject.value))
  const levelTold = first(({ level }) => level !== 'unknown') ?? sharpest
  const roundTold = first(({ round }) => round !== null) ?? sharpest
  const countries = known.once(countryNames)
  const placeTold = first(({ place }) => place !== null && !countries.has(place.toLowerCase())) ?? first(({ place }) => place !== null) ?? sharpest
  const participants = participantsOf(known, gathered)
  return {
    witnesses,
    level: levelTold.subject.value.level,
    round: roundTold.subject.value.round,
    status,
    date: { value, precision, certainty: status === 'held' || status === 'under-way' ? 'certain' : dateTold.subject.value.date.certainty },
    span: sharpest.span,
    place: placeTold.subject.value.place,
    participants: participants.map(({ speaker }) => speaker),
    sides: sidesOf(known, gathered.map(({ subject }) => subject.value)),
    told: { date: dateTold, status: statusTold, level: levelTold, round: roundTold, place: placeTold, participants },
  }
}

/** The witness whose word on the status stands; null where none can know yet what it says. */
function statusTeller(witnesses: readonly Witness[], day: string | null): Witness | null {
  const trusted = witnesses.filter(({ subject, published }) => {
    const happened = subject.value.status === 'held' || subject.value.status === 'under-way'
    return !happened || published === '' || day === null || published >= day || subject.review !== 'found'
  })
  return trusted.findLast(({ subject }) => subject.value.status === 'held') ?? trusted.at(-1) ?? null
}

interface Participant { speaker: Speaker; readonly name: Witness; office: Witness | null }

function participantsOf(known: Known, gathered: readonly Witness[]): readonly Participant[] {
  const found: Participant[] = []
  const all = gathered.flatMap((witness) => witness.subject.value.participants.map((each) => ({ each, witness })))
  for (const { each, witness } of [...all.filter(({ each: { person } }) => person !== null), ...all.filter(({ each: { person } }) => person === null)]) {
    const before = found.find(({ speaker }) => samePerson(known, speaker, each))
    if (before === undefined) found.push({ speaker: each, name: witness, office: each.office === null ? null : witness })
    else {
      const { speaker } = before
      if (speaker.office === null && each.office !== null) before.office = witness
      before.speaker = { ...speaker, person: speaker.person ?? each.person, office: speaker.office ?? each.office, side: speaker.side ?? each.side }
    }
  }
  const byName = found.sort((a, b) => compare(speakerNames(known, a.speaker).short, speakerNames(known, b.speaker).short))
  return inSideOrder(known, null, byName.map((each) => ({ each, side: each.speaker.side }))).map(({ each }) => each)
}

function sidesOf(known: Known, values: readonly Meeting[]): SideId[] {
  const sides = new Set(values.flatMap((each) => [...each.sides, ...each.participants.map(({ side }) => side).filter((side) => side !== null)]))
  const name = (id: SideId): string => known.get('side', id)?.value.name ?? id
  return [...sides].sort((a, b) => name(a).localeCompare(name(b), 'en'))
}

const countryNames = table((known): ReadonlySet<string> => {
  return new Set(known.all('side').map(({ value }) => value.name.toLowerCase()))
}, { reads: ['side'] })
