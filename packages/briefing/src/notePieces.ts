import type { Note, NotePiece } from './briefing.ts'
import { shortDate } from './shortDate.ts'

/** Of the words that a note cites, so many characters. */
const longestQuote = 400

const verbs = { person: 'Recorded', codebook: 'Given', reader: 'Found' } as const

/** A note in words: publisher, title, day, paragraph, and the words cited. `whole`: these stand above, and need not again; `title`: without it, publisher and day tell which source it is. */
export function notePieces(note: Note, { whole, title: titled }: { readonly whole: boolean; readonly title: boolean }): readonly NotePiece[] {
  switch (note.is) {
    case 'reckoned': return [{ is: 'ours', text: note.words }]
    case 'entry': return [{ is: 'ours', text: `${verbs[note.author]}${note.by === null ? '' : ` by ${note.by}`}${note.on === '' ? '' : ` on ${shortDate(note.on)}`}${note.compartment === null ? '' : `, for ${note.compartment} alone`}.` }]
    case 'source': {
      const { publisher, title, published, place, url, retold, verbatim } = note
      const cited = [publisher, publisher === title || !titled ? null : `“${title.replace(/\s+/gu, ' ').trim()}”`, published === null ? 'no date' : shortDate(published), place, url].filter((part) => part !== null).join(', ') + (retold ? ' (retold)' : '')
      const quote = note.quote.replace(/\s+/gu, ' ').trim()
      if (whole || quote === '') return [{ is: 'ours', text: `${cited}.` }]
      const words = quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote).replace(/\s+\S*$/u, '').replace(/[\uD800-\uDBFF]$/, '')}`
      const end = words.length < quote.length ? ' …' : ''
      return [{ is: 'ours', text: `${cited}: ${verbatim ? '“' : ''}` }, { is: 'record', text: words }, { is: 'ours', text: `${end}${verbatim ? '”' : ''}${/[.!?。]$/u.test(words) && end === '' ? '' : '.'}` }]
    }
    default: return note satisfies never
  }
}
