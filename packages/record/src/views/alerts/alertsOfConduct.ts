import type { Subject } from '../../folded.ts'
import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { conduct } from '../followUp/conduct.ts'
import { dateWords } from '../dateWords.ts'
import { lessSure } from '../lessSure.ts'
import { shortened } from '../shortened.ts'
import { lowered } from '../lowered.ts'

/** New statements that may breach what was undertaken about public statements, of all sides alike, those of one speaker and day together. Not those that a person has judged to be none. */
export function alertsOfConduct({ folded, options, cut, names }: AlertsScene): readonly Alert[] {
  const { changed } = cut
  return conduct(folded, options).flatMap(({ what, quote: before, candidates }) => {
    const fresh = candidates.filter(({ statement, judgements }) => cut.isNew(changed.get(statement)) && judgements[0]?.verdict !== 'no')
    return [...Map.groupBy(fresh, ({ speaker, side, date }) => JSON.stringify([speaker, side, date])).values()].flatMap((all): readonly Alert[] => {
      const [first] = all
      const subject = first === undefined ? undefined : changed.get(first.statement)
      if (first === undefined || subject === undefined) return []
      const { speaker, side, date, why, quote, statement } = first
      const who = `${speaker}${side === null || names.side(side) === speaker ? '' : ` (${names.side(side)})`}${date === null ? '' : `, ${dateWords(date)}`}`
      const count = all.length === 1 ? 'One statement' : `${all.length} statements`
      return [{ is: 'conduct', severity: 2, sentence: `${count} by ${who}, may breach “${shortened(what, 80)}”: ${lowered(why.replace(/[.\s]+$/u, ''))}${all.length === 1 ? '' : '; and more'}.`, date, subject: statement, side, issue: null, quote, before, basis: 'public', lessSure: all.every((each) => isUnsure(changed.get(each.statement))), recordedAt: cut.recordedAt(subject) }]
    })
  })
}

function isUnsure(subject: Subject | undefined): boolean {
  return subject !== undefined && lessSure(subject)
}
