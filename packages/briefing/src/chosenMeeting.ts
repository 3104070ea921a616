import { dateWords, type Chronology, type MeetingShown } from '@travaux/record'
import type { BriefingName } from './briefing.ts'
import type { Refusal } from './refusal.ts'

/** Of meetings that fit, so many are named in a sentence. */
const mostNamed = 8

/**
 * The meeting that a briefing is for: the one asked for by its id or by words of its title; else the next that is ahead, of a record and a report the last that was held. Null where a briefing can
 * do without one and there is none.
 */
export function chosenMeeting({ meetings, today }: Chronology, name: BriefingName, asked: string | null): MeetingShown | null | Refusal {
  if (asked !== null) return askedFor(meetings, asked)
  const dated = meetings.filter(({ span }) => span !== null)
  const ahead = dated.filter(({ status, span }) => status !== 'held' && status !== 'cancelled' && (span?.last ?? '') >= today)
  const held = dated.filter(({ status, span }) => status === 'held' && (span?.first ?? '') <= today)
  switch (name) {
    // A meeting that may never be comes after one that is planned for the same days.
    case 'next-meeting': {
      const next = ahead[0] ?? meetings.find(({ status, span }) => span === null && (status === 'planned' || status === 'possible'))
      return next ?? { refused: `No meeting is ahead on ${dateWords(today)}; name one with its id or words of its title, or ask as of another day${held.length === 0 ? '' : `: the last on record is ${described(held.at(-1) as MeetingShown)}`}.` }
    }
    case 'meeting-record': return held.at(-1) ?? { refused: `No meeting was held by ${dateWords(today)}; name another with its id or words of its title.` }
    case 'report-to-leaders': return held.findLast(({ level }) => level !== 'summit') ?? null
    case 'chronology': case 'statements': case 'follow-up': case 'calendar': return null
    default: return name satisfies never
  }
}

function askedFor(meetings: readonly MeetingShown[], asked: string): MeetingShown | Refusal {
  const words = asked.toLowerCase().split(/[\s,]+/u).filter((word) => word !== '')
  const fitting = meetings.filter(({ id, witnesses }) => id === asked || witnesses.some(({ subject }) => subject === asked))
  const titled = fitting.length > 0 ? fitting : meetings.filter((meeting) => words.length > 0 && words.every((word) => described(meeting).toLowerCase().includes(word)))
  const [only, ...others] = titled
  if (only === undefined) return { refused: `There is no meeting “${asked}”${meetings.length === 0 ? '; none is on record' : `; there are ${named(meetings)}`}.` }
  return others.length === 0 ? only : { refused: `${titled.length} meetings are called “${asked}”; name one by its id: ${named(titled)}.` }
}

function named(meetings: readonly MeetingShown[]): string {
  const shown = meetings.slice(-mostNamed).map((meeting) => `${meeting.id} (${described(meeting)})`).join(', ')
  return meetings.length > mostNamed ? `${shown}, and ${meetings.length - mostNamed} earlier` : shown
}

function described({ title, date }: MeetingShown): string {
  return date.value === null ? title : `${title}, ${dateWords(date.value)}`
}
