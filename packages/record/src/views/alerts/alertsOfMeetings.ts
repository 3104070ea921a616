import type { KnownDate } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { dateWords } from '../dateWords.ts'
import { firstHeard } from '../firstHeard.ts'
import { lessSure } from '../lessSure.ts'
import { meetingId } from '../meetings/meetingId.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import { meetingWitness, sharpestFirst } from '../meetings/meetingWitness.ts'
import { mergedMeeting, type MergedMeeting } from '../meetings/mergedMeeting.ts'
import { mergedMeetings } from '../meetings/mergedMeetings.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import type { Quote } from '../view.ts'
import { daysBetween } from '../daysBetween.ts'
import { spansMeet } from '../spansMeet.ts'

/** A meeting as it is told of now and as it was before; null where nobody told of it. */
interface Told { readonly now: MergedMeeting; readonly was: MergedMeeting | null }

/** Days: of a meeting planned for other days, how far from them another may be said to be for it to be the same that has moved. A quarter, by judgement: what is put off for longer is called off. */
const mostMoved = 92
/** Days after a meeting on which it is news that it was held: a month, by judgement, as monthly papers tell of it, too. */
const fresh = 31

/**
 * What new words change in the meetings: called off, moved, more or less certain than it was, its day known more sharply, held; told of for the first time. It may have moved where one that was planned for other days, of the same
 * level and sides and, where both are told, of the same round or place, is not told of as held, and there is only one such.
 */
export function alertsOfMeetings(scene: AlertsScene): readonly Alert[] {
  const { changed } = scene.cut
  if (![...changed.values()].some(({ kind }) => kind === 'meeting')) return []
  const all = mergedMeetings(scene.known)
  const ahead = all.filter((each) => isAhead(each) && each.witnesses.every(({ subject }) => scene.cut.asThen(subject) !== null && scene.known.stands(subject)))
  return all.filter(({ witnesses }) => witnesses.some(({ subject }) => changed.has(subject.id))).flatMap((now) => {
    const was = asThen(scene, now)
    return alertOf(scene, { now, was }, was === null ? movedFrom(now, ahead) : null)
  })
}

/** Put together of what those who tell of it now said of it then. */
function asThen({ known, cut }: AlertsScene, { witnesses }: MergedMeeting): MergedMeeting | null {
  const then = witnesses.flatMap(({ subject }) => {
    const was = cut.asThen(subject)
    return was === null ? [] : [meetingWitness(known, was as Subject<'meeting'>)]
  })
  return then.length === 0 ? null : mergedMeeting(known, then.sort(sharpestFirst))
}

function alertOf(scene: AlertsScene, { now, was }: Told, moved: MergedMeeting | null): readonly Alert[] {
  const ahead = isAhead(now)
  const plain = meetingTitle(scene.known, scene.names, now)
  const title = now.level !== 'summit' || plain.startsWith('Summit') ? plain : `Summit, ${plain}`
  const when = now.date.value === null ? 'without a date' : dateWords(now.date.value)
  const meeting = `The meeting “${title}” (${when})`
  const alert = (is: Alert['is'], severity: Alert['severity'], sentence: string, before: MergedMeeting | null = was): readonly Alert[] => [{ is, severity, sentence, ...resting(scene, now, before) }]
  if (was === null && moved !== null) return alert('moved', 1, `The meeting “${title}” may have been moved: it was ${moved.status} for ${whenOf(moved)}, and one has now been reported for ${when}.`, moved)
  if (was === null) {
    if (now.status === 'cancelled') return alert('cancelled', 1, `${meeting} has been called off; that it had been planned is not on record.`)
    // "Called for talks", of which the reader is not sure, is no meeting yet.
    if (ahead && now.span === null && now.witnesses.every(({ subject }) => lessSure(subject))) return []
    if (ahead) return alert('new-meeting', 2, `A meeting is ${now.status}: ${title}, ${when}.`)
    return isNews(now) ? alert('held', 3, `A meeting ${now.status === 'held' ? 'has been held' : 'is under way'}: ${title}, ${when}.`) : []
  }
  if (now.status === 'cancelled' && was.status !== 'cancelled') return alert('cancelled', 1, `${meeting} has been called off; it had been ${was.status}.`)
  if (was.status === 'cancelled' && now.status !== 'cancelled') return alert('certain', 1, `${meeting} is ${now.status.replace('-', ' ')} after all; it had been called off.`)
  if (now.span !== null && was.span !== null && !spansMeet(now.span, was.span)) return alert('moved', 1, `The meeting “${title}” has been moved from ${whenOf(was)} to ${when}.`)
  if (!ahead) return isAhead(was) ? alert('held', 3, `${meeting} ${now.status === 'held' ? 'has been held' : 'is under way'}; it had been ${was.status}.`) : []
  if (now.status === 'planned' && was.status === 'possible') return alert('certain', 2, `${meeting} is now planned; it had only been possible.`)
  if (now.status === 'possible' && was.status === 'planned') return alert('uncertain', 2, `${meeting} is now only possible; it had been planned.`)
  if (sharpness(now.date) > sharpness(was.date)) return alert('sharper', 2, `The meeting “${title}” is now set for ${when}; ${was.date.value === null ? 'no date had been given' : `the date had been ${whenOf(was)}`}.`)
  return now.date.certainty === 'certain' && was.date.certainty !== 'certain' ? alert('certain', 2, `The date of the meeting “${title}” (${when}) is now certain; it had been ${was.date.certainty}.`) : []
}

/** Told of while it was new: a document that looks back years tells of meetings that are none. */
function isNews({ span, witnesses }: MergedMeeting): boolean {
  return span !== null && witnesses.some(({ published }) => published !== '' && Math.abs(daysBetween(span.last, published)) <= fresh)
}

function isAhead({ status }: MergedMeeting): boolean {
  return status === 'planned' || status === 'possible'
}

/** The one meeting that was planned and is told of by nobody since, of which a new one may be what became. `ahead`: those planned that were all told of before. */
function movedFrom(now: MergedMeeting, ahead: readonly MergedMeeting[]): MergedMeeting | null {
  const { span } = now
  if (span === null || now.status === 'cancelled') return null
  const told = new Set(now.witnesses.map(({ published }) => published))
  const planned = ahead.filter((each) => each !== now && each.span !== null && each.level === now.level && !spansMeet(each.span, span)
    && Math.min(Math.abs(daysBetween(each.span.last, span.first)), Math.abs(daysBetween(each.span.first, span.last))) <= mostMoved && each.sides.every((side) => now.sides.includes(side)) && each.sides.length > 0
    && (each.round === null || now.round === null || each.round === now.round) && (each.place === null || now.place === null || each.place === now.place) && (each.round !== null && each.round === now.round || each.place !== null && each.place === now.place)
    && each.witnesses.every(({ published }) => !told.has(published)))
  return planned.length === 1 ? planned[0] ?? null : null
}

function resting({ known, cut }: AlertsScene, now: MergedMeeting, before: MergedMeeting | null): Pick<Alert, 'date' | 'subject' | 'side' | 'issue' | 'quote' | 'before' | 'basis' | 'lessSure' | 'recordedAt'> {
  const fresh = now.witnesses.filter(({ subject }) => cut.changed.has(subject.id))
  const last = fresh.findLast(({ subject }) => subject.value.status === now.status) ?? fresh.at(-1)
  return {
    date: now.span?.first ?? null, subject: meetingId(now), side: null, issue: null, basis: 'public', lessSure: fresh.every(({ subject }) => lessSure(subject)), recordedAt: fresh.map(({ subject }) => cut.recordedAt(subject)).toSorted().at(-1) ?? '',
    quote: quoteIn(last?.subject), before: quoteIn(before?.witnesses.findLast(({ subject }) => subject.id !== last?.subject.id)?.subject),
  }

  function quoteIn(subject: Subject<'meeting'> | undefined): Quote | null {
    const at = subject === undefined ? undefined : firstHeard(known, subject)
    return at === undefined ? null : quoteOf(known, at, false)
  }
}

function whenOf({ date }: MergedMeeting): string {
  return date.value === null ? 'no day' : dateWords(date.value)
}

function sharpness({ precision }: KnownDate): number {
  return ['none', 'year', 'season', 'month', 'week', 'day'].indexOf(precision)
}
