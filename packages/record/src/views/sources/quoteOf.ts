import type { Passage, Source } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Known } from '../table.ts'
import { paragraphs } from './paragraphs.ts'
import type { Quote } from '../view.ts'

/**
 * The words of a passage, cut from its source's text, and where they stand. A passage that runs past the end of the text (its source
 * was corrected by hand) gives the words that are there. `place` is the publisher, or the title, and the paragraph's number.
 */
export function quoteOf(known: Known, passage: Passage, verbatim: boolean): Quote {
  const source = known.folded.subjects.get(passage.source as never)?.value as Source | undefined
  return {
    passage,
    text: source?.text.slice(passage.from, passage.to) ?? '',
    source: passage.source,
    place: source === undefined ? passage.source : placeIn(source, passage.from),
    verbatim,
  }
}

function placeIn(source: Source, at: number): string {
  const name = (source.publisher ?? source.title).split(',')[0]?.trim() ?? ''
  const all = paragraphs(source)
  const number = all[firstNot(all, ({ to }) => to <= at)]?.number ?? null
  return number === null ? name : `${name}, ¶ ${number}`
}
