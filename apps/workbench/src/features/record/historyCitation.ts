import type { History } from '@travaux/record'
import { unquoted } from '../../quotation/unquoted.ts'
import { kindWords } from '../../wording/kindWords.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { whoWords } from './whoWords.ts'

/** A history as lines to paste elsewhere: what it is of, then each word with when, who, why, and where the words stand that it rests on. */
export function historyCitation({ subject, kind, title, said }: Pick<History, 'subject' | 'kind' | 'title' | 'said'>): string {
  const lines = said.map(({ at, by, deed, title: called, note, counts, stands, rival, quote }) => {
    const head = `${shownDay(at.slice(0, 10))}, ${at.slice(11, 16)} UTC: ${deed} by ${whoWords(by)}${called === null || called === title ? '' : `, as ${called}`}`
    const tags = [stands ? 'stands' : null, counts ? null : 'undone since', rival ? 'rival' : null].filter((tag) => tag !== null)
    const words = quote === null ? '' : ` — ${quote.verbatim ? `“${unquoted(quote.text)}”, ` : ''}${quote.place}`
    return `${head}${tags.length === 0 ? '' : ` (${tags.join(', ')})`}.${note === null ? '' : ` ${note}`}${words}`
  })
  return [`${title} (${kindWords[kind][0]} ${subject})`, ...lines].join('\n')
}
