import type { Owed, OwedReport, OwedStep } from '@travaux/record'
import type { Line, Run } from '../briefing.ts'
import { label } from '../label.ts'
import { lineOf } from '../lineOf.ts'
import { listedRuns } from '../listedRuns.ts'
import { quoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { levelRuns } from './levelRuns.ts'

/** How far something owed has come: the last steps of its course, oldest first, each with whose word it is and the words; reports given on it; what stands in its way. */
export function courseLines(scene: Scene, owed: Owed, most: number): readonly Line[] {
  // That it was undertaken at all is told by the words that stand above.
  const further = owed.course.filter(({ by, level, quote }) => by !== 'telling' || level > 0 || quote === null || owed.tellings.every((telling) => telling.quote.passage.from !== quote.passage.from || telling.quote.source !== quote.source))
  const steps = further.slice(-most)
  return [
    ...steps.map((step) => stepLine(scene, step)),
    ...owed.reports.filter(({ subject }) => steps.every((step) => step.subject !== subject)).slice(-most).map((report) => reportLine(scene, report)),
    ...owed.stalled === null ? [] : [lineOf([label('stalled', { emphasis: true }), label(': ')], view(owed.stalled), { is: 'note', note: scene.book.reckoned('At a standstill by the dates of what is on record of it, up to the day that this is made for.') })],
    ...owed.contradicted.map(({ words, between }) => lineOf([label('contradicted', { emphasis: true }), label(': ')], view(words), between.flatMap((at) => stepMarks(scene, owed.course[at])))),
  ]
}

function stepLine(scene: Scene, step: OwedStep): Line {
  const { level, on, words, assessor, isReport, quote } = step
  const whose = assessor.length === 0 ? null : [label(', '), label('per'), label(' '), ...listedRuns(assessor.map(({ name }) => [view(name)]), ' and ')]
  return lineOf([on === null ? label('no date') : view(shortDate(on)), label(': '), ...levelRuns(level), ...isReport ? [label(', '), label('reported')] : []], whose, [label('; '), view(words)], quote === null ? stepMarks(scene, step) : [label(': '), ...quoted(scene.book, quote, 180)])
}

function reportLine({ book }: Scene, { on, words, quote, subject }: OwedReport): Line {
  return lineOf([on === null ? label('no date') : view(shortDate(on)), label(', '), label('reported'), label(': ')], view(words), quote === null ? { is: 'note', note: book.entry(subject) } : [label(': '), ...quoted(book, quote, 180)])
}

function stepMarks({ book }: Scene, step: OwedStep | undefined): readonly Run[] {
  return step === undefined ? [] : [{ is: 'note', note: step.quote === null ? book.entry(step.subject) : book.cite(step.quote) }]
}
