import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { lessSure } from '../lessSure.ts'
import { thirdParties } from '../statements/thirdParties.ts'

/** Where a side that negotiates brings in a third party for the first time. */
export function alertsOfThirdParties({ folded, options, cut, known }: AlertsScene): readonly Alert[] {
  const { changed } = cut
  return thirdParties(folded, options).flatMap(({ name, side: third, raised }): readonly Alert[] => [...Map.groupBy(raised, ({ side }) => side)].flatMap(([side, all]) => {
    const first = all.at(-1)
    const subject = first === undefined ? undefined : changed.get(first.subject)
    if (side === null || first === undefined || subject === undefined || known.get('side', side) === undefined || all.some((each) => !cut.isNew(changed.get(each.subject)))) return []
    const whom = third === null ? 'allies or third States, unnamed' : name
    return [{
      is: 'third-party', severity: 3, sentence: `${first.sideName ?? side} has brought in a third party for the first time: ${whom}${first.issues.length === 0 ? '' : `, in connection with ${first.issues.join(' and ')}`}.`,
      date: first.date, subject: first.subject, side, issue: null, quote: first.quote, before: null, basis: 'public', lessSure: lessSure(subject), recordedAt: cut.recordedAt(subject),
    }]
  }))
}
