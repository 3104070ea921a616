import type { Passage, Source, SubjectId } from '@travaux/model'
import { quoteOf, type Folded, type Known, type Quote } from '@travaux/record'
import type { Note } from './briefing.ts'
import { saidQuote } from './saidQuote.ts'
import { sentence } from './sentence.ts'
import type { Sentence } from './sentences.ts'

/** The notes of a briefing, as they come to be needed: the same words are noted once. Each gives the note's number, its place in `notes`. */
export interface Notebook {
  readonly notes: readonly Note[]
  /** The words as they are to be quoted, which is what `cite` cites (`saidQuote`). */
  said(quote: Quote): Quote
  cite(quote: Quote): number
  /** As `cite`, of words that nobody has made a quotation of yet. */
  citePassage(passage: Passage): number
  /** What a person or a codebook recorded. */
  entry(subject: SubjectId): number
  reckoned(from: Sentence, ...names: readonly string[]): number
}

/** `names`: whether those are named who recorded something. */
export function notebook(known: Known, { names }: { readonly names: boolean }): Notebook {
  const { folded } = known
  const notes: Note[] = []
  const numbers = new Map<string, number>()
  const number = (key: string, make: () => Note): number => {
    let found = numbers.get(key)
    if (found === undefined) numbers.set(key, found = notes.push(make()) - 1)
    return found
  }
  const said = saidQuote(known)
  const cite = (given: Quote): number => {
    const quote = said(given)
    return number(`${quote.passage.source} ${quote.passage.from} ${quote.passage.to}`, () => ofSource(folded, quote))
  }
  return {
    notes,
    said,
    cite,
    citePassage: (passage) => cite(quoteOf(known, passage, false)),
    entry: (subject) => number(subject, () => ofEntry(folded, subject, names)),
    reckoned: (from, ...called) => {
      const words = sentence(from, ...called)
      return number(`= ${words}`, () => ({ is: 'reckoned', words }))
    },
  }
}

function ofSource(folded: Folded, { passage, text, place, verbatim }: Quote): Note {
  const source = folded.subjects.get(passage.source)?.value as Source | undefined
  return {
    is: 'source', passage, quote: text, verbatim,
    title: source?.title ?? passage.source, publisher: source?.publisher ?? null, published: source?.published?.slice(0, 10) ?? null,
    place: /¶ \d+$/u.exec(place)?.[0] ?? null, url: source?.url ?? null, retold: source?.retold ?? false,
  }
}

function ofEntry(folded: Folded, id: SubjectId, names: boolean): Note {
  const subject = folded.subjects.get(id)
  const stands = subject?.history.find((entry) => entry.id === subject.stands)
  const author = stands?.author
  const by = !names || author === undefined ? null : author.is === 'reader' ? 'the reader' : author.is === 'codebook' ? `the codebook “${author.name}”` : author.name
  const compartment = stands?.compartment ?? 'shared'
  return { is: 'entry', subject: id, author: author?.is ?? 'person', by, on: (stands?.recordedAt ?? '').slice(0, 10), compartment: compartment === 'shared' ? null : compartment }
}
