import type { ThirdParty } from '@travaux/record'
import { table } from '../terminal/table.ts'
import { dayWords } from './dayWords.ts'
import { quotedWords } from './quotedWords.ts'

/** Third parties, each with who brought it in and when, the latest first. */
export function thirdPartiesText(parties: readonly ThirdParty[]): string {
  if (parties.length === 0) return 'No third party is brought in by any statement.\n'
  return table(
    [{ title: 'Who', grows: true }, { title: 'Date' }, { title: 'Brought in by' }, { title: 'With', grows: true }, { title: 'Words', grows: true }, { title: 'Source' }],
    parties.flatMap(({ name, raised }) => raised.map(({ date, speaker, sideName, issues, quote, ladder }, i) => [
      i === 0 ? name : '', dayWords(date), speaker === '' ? ladder.words : sideName === null || sideName === speaker ? speaker : `${speaker}, ${sideName}`, issues.join(', '), quotedWords(quote), quote.place,
    ])),
  )
}
