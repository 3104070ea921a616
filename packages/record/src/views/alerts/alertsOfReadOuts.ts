import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { lessSure } from '../lessSure.ts'
import { readOuts } from '../meetings/readOuts.ts'

/** Where a new account of a meeting contradicts another. */
export function alertsOfReadOuts({ folded, options, cut }: AlertsScene): readonly Alert[] {
  const { changed } = cut
  return readOuts(folded, { as: options.as, on: options.on ?? null, meeting: null }).flatMap(({ meeting, title, dateWords, contradictions }) => contradictions.flatMap(({ is, issue, side, words, between }): readonly Alert[] => {
    const fresh = between.find(({ subject }) => cut.isNew(changed.get(subject)))
    const other = between.find((each) => each !== fresh)
    const subject = fresh === undefined ? undefined : changed.get(fresh.subject)
    if (fresh === undefined || subject === undefined) return []
    return [{
      is: 'read-outs-contradict', severity: is === 'stance' ? 1 : 2, sentence: `Accounts of the meeting “${title}” (${dateWords}) contradict each other. ${words}.`, date: null, subject: meeting, side, issue,
      quote: fresh.quote, before: other?.quote ?? null, basis: 'public', lessSure: lessSure(subject), recordedAt: cut.recordedAt(subject),
    }]
  }))
}
