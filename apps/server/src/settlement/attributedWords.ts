import { ownWords, shortened, type Attributed, type Known, type Naming } from '@travaux/record'
import { dayWritten } from './dayWritten.ts'

/**
 * Whose words they are and what they say, as a clause that follows "for": "on 14 January 2019 Sergey Lavrov said “…”". Quotation marks stand around what was spoken
 * or published so, and only there; a source's paraphrase is told as one, names of places as the reader speaks.
 */
export function attributedWords(seen: Known, names: Naming, { how, quote, speaker, denied, date, publisher, retold }: Attributed): string {
  const text = shortened(quote.text, 200).replace(/[.,;:]$/u, '')
  const own = ownWords(seen, names, text)
  const told = /^that\s/iu.test(own) ? `, ${own.charAt(0).toLowerCase()}${own.slice(1)}` : `: ${own}`
  const day = date === null ? null : dayWritten(date)
  switch (how) {
    case 'said': {
      const who = `${day === null ? '' : `on ${day} `}${speaker?.name ?? 'somebody unnamed'}`
      const said = denied ? 'was reported to have said, and denies it' : 'said'
      return quote.verbatim ? `${who} ${said}${denied ? ',' : ''} “${text}”` : `${who} ${said}, as ${publisher} tells it${told}`
    }
    case 'agreed': return `${shortened(publisher, 100)}${day === null ? '' : ` of ${day}`} says${quote.verbatim ? ` “${text}”` : `${retold ? ', as it is retold here' : ''}${told}`}`
    case 'written': return `${publisher} wrote${day === null ? '' : ` on ${day}`}${quote.verbatim ? `: “${text}”` : `, as it is retold here${told}`}`
    default: return how satisfies never
  }
}
