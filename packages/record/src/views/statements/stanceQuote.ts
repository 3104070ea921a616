import type { Passage, Source } from '@travaux/model'
import type { Known } from '../table.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { spokenWords } from './spokenWords.ts'
import type { StanceHeld } from './stancesHeld.ts'
import type { Quote } from '../view.ts'
import { overlap } from '../overlap.ts'

/**
 * The words a stance rests on, as somebody can read them: words too few to stand alone ("own territory") are given with their sentence, as far
 * as the statement goes; `whole` always gives that sentence, the words to be marked in it. Agreed text is verbatim unless its source is a retelling.
 */
export function stanceQuote(known: Known, held: StanceHeld, whole = false): Quote {
  const cache = whole ? wholeSentences : shortest
  let quote = cache.get(held)
  if (quote === undefined) cache.set(held, quote = cut(known, held, whole))
  return quote
}

/** A stance held is another object as soon as anything that its words hang on is another. */
const shortest = new WeakMap<StanceHeld, Quote>()
const wholeSentences = new WeakMap<StanceHeld, Quote>()

function cut(known: Known, held: StanceHeld, whole: boolean): Quote {
  const { words, statement, ladder } = held
  const source = known.get('source', words.source)?.value
  const given = source === undefined || (!whole && wordsIn(source.text, words) > 3) ? words : sentenceAround(source, words, statement?.value.content ?? [])
  const { passage, verbatim } = spokenWords(known, given, statement?.value.mode ?? 'indirect')
  // Of a statement half quoted, the quoted run may leave the stance's own words out.
  const shown = passage.from <= words.to && passage.to >= words.from ? { passage, verbatim } : spokenWords(known, words, statement?.value.mode ?? 'indirect')
  return quoteOf(known, shown.passage, shown.verbatim || (ladder.words === 'agreed text' && !(source?.retold ?? false)))
}

function wordsIn(text: string, { from, to }: Passage): number {
  return text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** The sentence of the statement that holds the words; the words themselves where no piece of the statement does. */
function sentenceAround({ text }: Source, words: Passage, content: readonly Passage[]): Passage {
  const met = content.find((each) => overlap(each, words))
  if (met === undefined) return words
  // Words that begin with the verb ("shared the view that …") begin before what was said.
  const piece = { from: Math.min(met.from, words.from), to: Math.max(met.to, words.to) }
  const before = [...text.slice(piece.from, words.from + 1).matchAll(/[.!?]["”’]?\s+(?=\p{Lu}|["“‘])/gu)].at(-1)
  const after = /[.!?]["”’]?(?=\s+(?:\p{Lu}|["“‘]))/u.exec(text.slice(words.to, piece.to))
  return {
    source: words.source,
    from: before === undefined ? piece.from : piece.from + before.index + before[0].length,
    to: after === null ? piece.to : words.to + after.index + after[0].length,
  }
}
