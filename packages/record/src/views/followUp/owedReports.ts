import type { SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { indexed } from '../indexed.ts'
import { meetingId } from '../meetings/meetingId.ts'
import { meetingTitle } from '../meetings/meetingTitle.ts'
import type { MergedMeeting } from '../meetings/mergedMeeting.ts'
import type { OwedGroup } from './mergedOwed.ts'
import type { Naming } from '../names/naming.ts'
import type { OwedReport, OwedStep } from './owed.ts'
import type { OwedPeople } from './owedWitness.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { sentenceAt } from '../sources/sentenceAt.ts'
import { shortened } from '../shortened.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { statementDate } from '../statements/statementDate.ts'
import type { Known } from '../table.ts'

/** Statements that say that a report was given, by persons and sides that were to give it. */
export function reportsTold(known: Known, group: OwedGroup, since: string | null): readonly Subject<'statement'>[] {
  const { bound } = group.witnesses[0]
  const found = new Set([...bound.sides, ...bound.persons].flatMap((key) => known.once(byReporter).get(key) ?? []))
  return [...found].filter((statement) => {
    const { day } = statementDate(known, statement)
    return day !== null && day > (since ?? '') && reportedBy(known, statement, bound)
  })
}

/** The meeting a report was due at, where it was held and somebody who owed the report took part. */
export function reportMeeting(known: Known, { witnesses: [{ bound }] }: OwedGroup, due: MergedMeeting | null): MergedMeeting | null {
  if (due === null || (due.status !== 'held' && due.status !== 'under-way')) return null
  return due.participants.some((each) => bound.persons.includes(speakerNames(known, each).short.toLowerCase())) ? due : null
}

/** Reports given on what was instructed, by day: assessments that are one, statements that say so, and the meeting at which it can have been given. */
export function owedReports(known: Known, names: Naming, course: readonly OwedStep[], told: readonly Subject<'statement'>[], met: MergedMeeting | null): readonly OwedReport[] {
  const reports: OwedReport[] = [
    ...course.filter(({ isReport }) => isReport).map(({ subject, on, words, quote, review }) => ({ by: 'assessment' as const, subject, on, words, quote, review })),
    ...told.map((statement): OwedReport => {
      const quote = quoteOf(known, statement.value.content[0] as NonNullable<typeof statement.value.content[0]>, false)
      return { by: 'statement', subject: statement.id, on: statementDate(known, statement).day, words: shortened(quote.text, 120), quote, review: reviewShown(statement) }
    }),
  ]
  if (met !== null) reports.push({ by: 'meeting', subject: meetingId(met) as SubjectId, on: met.date.value, words: `They met where it was due: ${meetingTitle(known, names, met)}`, quote: null, review: reviewShown((met.witnesses[0] as MergedMeeting['witnesses'][0]).subject) })
  return reports.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : a.subject < b.subject ? -1 : 1))
}

/** English, and no other language (`signsKnow`). */
const reported = /\b(?:reported|have reported|had reported|gave (?:a|their|his|her) report|briefed)\b(?!\s+(?:that|on (?:Monday|Tuesday|Wednesday|Thursday|Friday)))/i

/** By the sides and the surnames of those who speak: what was said with words of a report given. The words of a source never change. */
const byReporter = indexed('statement', (known, { value: { speakers, content } }) => {
  const text = content.map(({ source, from, to }) => (known.folded.subjects.get(source) as Subject<'source'> | undefined)?.value.text.slice(from, to) ?? '').join(' ')
  return reported.test(text) ? speakers.flatMap((each) => [speakerNames(known, each).short.toLowerCase(), ...each.side === null ? [] : [each.side]]) : []
})

/** Whether the words are of those who owe the report: they speak themselves, or are named in the sentence. */
function reportedBy(known: Known, { value: { speakers, content: [at] } }: Subject<'statement'>, { persons }: OwedPeople): boolean {
  if (persons.length === 0 || speakers.some((each) => persons.includes(speakerNames(known, each).short.toLowerCase()))) return true
  const text = known.get('source', at?.source ?? null)?.value.text
  if (at === undefined || text === undefined) return false
  const { from, to } = sentenceAt(text, at)
  const sentence = text.slice(from, to).toLowerCase()
  return persons.some((person) => sentence.includes(person))
}
