import type { ConductKept, Owed } from '@travaux/record'
import { carriedOutWords } from '../../wording/carriedOutWords.ts'
import { verdictWords } from '../../wording/verdictWords.ts'
import { csv } from '../settlement/files/csv.ts'

/** Every row that is shown, then what may breach what binds conduct, one line each, with the words they rest on and where. */
export function owedCsv(rows: readonly Owed[], kept: readonly ConductKept[]): string {
  return csv([
    ['kind', 'what', 'owed by', 'since', 'due', 'due, as told', 'carried out, 0 to 3', 'in words', 'last step', 'of', 'overdue', 'at a standstill', 'review', 'by', 'words', 'source'],
    ...rows.map(({ is, what, by, since, due, dueAt, level, course, overdue, stalled, review, quote }) => {
      const last = course.findLast(({ counts }) => counts)
      return [is, what, by.map(({ name }) => name).join('; '), since, due, dueAt?.words ?? dueAt?.how ?? null, level, level === null ? null : carriedOutWords[level], last?.words ?? null, last?.on ?? null, overdue ? 'yes' : 'no', stalled, review.review, review.by, quote.text, quote.place]
    }),
    ...kept.flatMap(({ what, candidates }) => candidates.map(({ speaker, date, why, quote, judgements: [judged] }) => ['may breach', what, speaker, date, null, null, null, judged === undefined ? 'not judged' : verdictWords[judged.verdict], judged?.reason ?? null, null, null, null, null, judged?.review.by ?? null, `${quote.text} (${why})`, quote.place])),
  ])
}
