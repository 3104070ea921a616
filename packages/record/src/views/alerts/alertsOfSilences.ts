import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { dateWords } from '../dateWords.ts'
import { lessSure } from '../lessSure.ts'
import { silences } from '../positions/silences.ts'
import { statementQuote } from '../statements/statementQuote.ts'
import { turnWords } from '../positions/turnWords.ts'

/** Where new words make it plain that a side fell silent on an issue, as they are of something else; or where it speaks of it again. */
export function alertsOfSilences({ known, names, cut }: AlertsScene): readonly Alert[] {
  return silences(known).flatMap(({ side, issue, last, spoke, occasions, since, told, again }): readonly Alert[] => {
    const of = { side, issue, basis: 'public' as const, before: statementQuote(known, last.statement) }
    const shown = since.findIndex(({ day }) => day >= told)
    const [telling, passed] = [since[shown], since.slice(0, shown + 1)]
    if (again !== null && cut.isNew(again.statement) && !passed.some(({ statement }) => cut.isNew(statement))) {
      return [{
        is: 'spoke-again', severity: 2, sentence: `${names.side(side)} has spoken of ${names.issue(issue)} again, for the first time since ${dateWords(last.day)}.`,
        date: again.day, subject: again.statement.id, quote: statementQuote(known, again.statement), recordedAt: cut.recordedAt(again.statement), lessSure: lessSure(again.statement), ...of,
      }]
    }
    const fresh = passed.findLast(({ statement }) => cut.isNew(statement))
    if (again !== null || fresh === undefined || telling === undefined) return []
    return [{
      is: 'gone-silent', severity: 2,
      sentence: `${names.side(side)} ${turnWords('gone-silent')} ${names.issue(issue)}: it spoke of it on ${spoke} of ${occasions} occasions up to ${dateWords(last.day)}, and on none of ${since.length === 1 ? 'the one' : `the ${since.length}`} since.`,
      date: told, subject: last.statement.id, quote: statementQuote(known, fresh.statement), recordedAt: cut.recordedAt(fresh.statement), lessSure: lessSure(fresh.statement), ...of,
    }]
  })
}
