import type { GoldDocument } from './goldDocuments.ts'

type Gold = GoldDocument['statements'][number]

/** The ways in which a text ascribes words, each with which gold statements are of it. A statement may be of several. */
export const constructions: Readonly<Record<string, (statement: Gold, document: GoldDocument) => boolean>> = {
  'cue before what is said': ({ cue, content }) => cue !== null && cue[1] <= first(content),
  'cue after what is said': ({ cue, content }) => cue !== null && cue[0] >= last(content),
  'cue inside what is said': ({ cue, content }) => cue !== null && cue[0] > first(content) && cue[1] < last(content),
  'no cue: a quotation goes on, a turn, a heading': ({ cue }) => cue === null,
  '“according to”': ({ cue }, { text }) => cue !== null && /^according to$/i.test(text.slice(...cue)),
  'noun cue (claim, hope, view)': ({ cue }, { text }) => cue !== null && /^(?:claim|hope|view|belief|demand|warning|assertion|suggestion|promise|call|concern|fear|opinion|assurance|insistence|word|statement|allegation)s?$/i.test(text.slice(...cue)),
  'participle as second cue (“adding that”)': ({ cue }, { text }) => cue !== null && /ing$/i.test(text.slice(...cue)),
  'whole quotation': ({ content }, { text }) => content.every(([from, to]) => /^["“].*["”][.,]?$/s.test(text.slice(from, to))),
  'quoted in part': ({ content }, { text }) => content.some(([from, to]) => /["“]/.test(text.slice(from, to))) && !content.every(([from, to]) => /^["“].*["”][.,]?$/s.test(text.slice(from, to))),
  'told, not quoted': ({ content }, { text }) => content.every(([from, to]) => !/["“”]/.test(text.slice(from, to))),
  'inside what another says': ({ content }, { statements }) => statements.some((other) => other.content.some(([from, to]) => from < first(content) && last(content) <= to || from <= first(content) && last(content) < to)),
  'pronoun speaks': ({ source }, { text }) => source !== null && /^(?:he|she|it|they|who|which)$/i.test(text.slice(...source)),
  'no source in the words': ({ source }) => source === null,
  'several speak': ({ speakers }) => speakers.length > 1,
  'unnamed source': ({ attribution }) => attribution === 'anonymous',
}

function first(content: Gold['content']): number {
  return content[0]?.[0] ?? 0
}

function last(content: Gold['content']): number {
  return content.at(-1)?.[1] ?? 0
}
