import type { Subject } from '../folded.ts'
import type { Known } from './known.ts'
import { meetingsAgree } from './meetingsAgree.ts'
import { mergedMeeting, type MergedMeeting, type Witness } from './mergedMeeting.ts'
import { publishedDay } from './publishedDay.ts'
import { timeSpan, type TimeSpan } from './timeSpan.ts'

/**
 * The meetings of a dossier, in order of their first day, undated ones last. Each source's word on a meeting joins the meeting it agrees with
 * (`meetingsAgree`), those with the sharpest dates first, so that "in June" joins "on 29 June" and not the other way round; where it
 * agrees with several, the one that shares most, then the next after its source was published if it is said to be ahead, the last before if held. The
 * outcome does not depend on the order in which sources were recorded. O(n log n), n meetings, where few fall in one month.
 */
export function mergedMeetings(known: Known): readonly MergedMeeting[] {
  const witnesses = known.all('meeting').map((subject) => witnessOf(known, subject)).sort(sharpestFirst)
  const dated: Group[] = []
  const undated: Group[] = []
  for (const witness of witnesses) {
    const { span } = witness
    const near = span === null ? [...dated, ...undated] : within(dated, span)
    const group = best(known, near, witness)
    if (group !== null) {
      group.witnesses.push(witness)
      if (adds(group.merged, witness)) group.merged = mergedMeeting(known, group.witnesses)
      continue
    }
    const made = { first: span?.first ?? '', witnesses: [witness], merged: mergedMeeting(known, [witness]) }
    if (span === null) undated.push(made)
    else dated.splice(firstFrom(dated, span.first, true), 0, made)
  }
  return [...dated, ...undated].map(({ merged, witnesses }) => (witnesses.length === 1 ? merged : mergedMeeting(known, witnesses)))
}

/** True where what a meeting is compared by may change: a meeting told a thousand times is not put together anew each time. */
function adds({ level, round, place, participants, sides, status }: MergedMeeting, { subject: { value } }: Witness): boolean {
  return (level === 'unknown' && value.level !== level) || (round === null && value.round !== null) || (value.place !== null && value.place !== place) || value.status !== status
    || value.sides.some((side) => !sides.includes(side)) || value.participants.some(({ name }) => !participants.some((each) => each.name === name))
}

interface Group { readonly first: string; readonly witnesses: Witness[]; merged: MergedMeeting }

function witnessOf(known: Known, subject: Subject<'meeting'>): Witness {
  return { subject, span: timeSpan(subject.value.date.value), published: publishedDay(known.get('source', subject.evidence[0]?.source ?? null)?.value) ?? '' }
}

function sharpestFirst(a: Witness, b: Witness): number {
  return days(a.span) - days(b.span) || rank(a) - rank(b) || compare(a.span?.first ?? '', b.span?.first ?? '') || detail(b) - detail(a) || compare(a.published, b.published) || compare(a.subject.id, b.subject.id)
}

/** What a person stated goes before what was found. */
function rank({ subject }: Witness): number {
  return subject.review === 'corrected' || subject.review === 'added' ? 0 : subject.review === 'confirmed' ? 1 : 2
}

/** Fuller tellings gather first, so that a bare one has something to be compared with. */
function detail({ subject: { value } }: Witness): number {
  return value.participants.length + value.sides.length + (value.place === null ? 0 : 2) + (value.round === null ? 0 : 2) + (value.level === 'unknown' ? 0 : 4)
}

function days(span: TimeSpan | null): number {
  return span === null ? Infinity : (Date.parse(span.last) - Date.parse(span.first)) / 86_400_000
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Groups whose days all lie in the span. */
function within(dated: readonly Group[], { first, last }: TimeSpan): readonly Group[] {
  const found: Group[] = []
  for (let i = firstFrom(dated, first, false); i < dated.length; i += 1) {
    const group = dated[i] as Group
    if (group.first > last) break
    if ((group.merged.span?.last ?? '9999') <= last) found.push(group)
  }
  return found
}

/** Index of the first group that begins on `day` or later; with `after`, later. */
function firstFrom(dated: readonly Group[], day: string, after: boolean): number {
  let low = 0
  let high = dated.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const first = dated[middle]?.first ?? ''
    if (first < day || (after && first === day)) low = middle + 1
    else high = middle
  }
  return low
}

function best(known: Known, groups: readonly Group[], witness: Witness): Group | null {
  let chosen: Group | null = null
  let most = 0
  for (const group of groups) {
    const shared = meetingsAgree(known, group.merged, witness)
    if (shared === 0) continue
    const better = chosen === null || shared > most || (shared === most && nearer(group, chosen, witness))
    if (better) {
      chosen = group
      most = shared
    }
  }
  return chosen
}

function nearer(group: Group, than: Group, { subject: { value }, published }: Witness): boolean {
  const ahead = value.status === 'planned' || value.status === 'possible'
  const a = group.merged.span?.first ?? ''
  const b = than.merged.span?.first ?? ''
  if (ahead) return a >= published && (b < published || a < b)
  return a <= published && (b > published || a > b)
}
