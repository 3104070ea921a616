import type { Passage, SideId, SourceId, Statement } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { ladderOf } from './ladderOf.ts'
import { listed } from '../listed.ts'
import { publishedDay } from '../publishedDay.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { spokenWords } from './spokenWords.ts'
import { statementDate } from './statementDate.ts'
import type { Known } from '../table.ts'
import { tellerOf } from '../sources/tellerOf.ts'
import type { Ladder, Quote } from '../view.ts'
import { overlap } from '../overlap.ts'

/**
 * Words of a source, and whose they are. `said`: a statement holds them; `agreed`: they stand in agreed text; `written`: the source says them itself.
 * `quote` is verbatim where quotation marks may stand around all of it.
 */
export interface Attributed {
  readonly how: 'said' | 'agreed' | 'written'
  readonly quote: Quote
  readonly ladder: Ladder
  /** Who spoke them, by the whole name and in short; null where nobody did, or nobody is named. */
  readonly speaker: { readonly name: string; readonly short: string } | null
  /** The speaker denies it. */
  readonly denied: boolean
  /** The day they were said, or published, ISO; null where nothing tells. */
  readonly date: string | null
  /** Who published them, in short; the title where that is not known, and of agreed text. */
  readonly publisher: string
  /** The source is a retelling: its words are not those that were published. */
  readonly retold: boolean
}

/** `credited`: the side for whose sake they are quoted, null where it is nobody's. The source is one that is known. */
export function attributed(known: Known, passage: Passage, credited: SideId | null): Attributed {
  const source = known.get('source', passage.source)?.value
  const published = publishedDay(source)
  const title = source?.title ?? passage.source
  const publisher = (source?.publisher ?? title).split(',')[0]?.trim() ?? title
  const retold = source?.retold ?? false
  const statement = source?.genre === 'treaty' ? undefined : tellerOf(known, passage) ?? toldWithin(known, passage)
  if (statement !== undefined) {
    const { speakers, attribution } = statement.value
    const speaker = speakers.length === 0 || attribution === 'anonymous' ? null : { name: listed(speakers.map(({ person, name }) => known.get('person', person)?.value.name ?? name)), short: listed(speakers.map((each) => speakerNames(known, each).short)) }
    const ladder = ladderOf(known, statement, credited)
    if (ladder.words !== 'agreed text') return { how: 'said', quote: quoteOfStatement(known, passage, statement.value), ladder, speaker, denied: attribution === 'denied', date: statementDate(known, statement).day, publisher, retold }
  }
  if (statement !== undefined || source?.genre === 'treaty' || isTakenFromAgreed(known, passage)) return { how: 'agreed', quote: quoteOf(known, passage, !retold), ladder: ladderOf(known, null), speaker: null, denied: false, date: published, publisher: title, retold }
  return { how: 'written', quote: quoteOf(known, passage, !retold), ladder: { rung: 1, words: 'unnamed' }, speaker: null, denied: false, date: published, publisher, retold }
}

/** Where somebody chose a whole sentence, the first statement made in it. */
function toldWithin(known: Known, { source, from, to }: Passage): Subject<'statement'> | undefined {
  return (known.folded.bySource.get(source) ?? []).find((subject): subject is Subject<'statement'> => subject.kind === 'statement' && known.stands(subject)
    && (subject as Subject<'statement'>).value.content.some((at) => at.source === source && from <= at.from && at.to <= to))
}

/** Whether a person took a stance from these words without a statement that makes them: that is done from agreed text alone. */
function isTakenFromAgreed(known: Known, { source, from, to }: Passage): boolean {
  return (known.folded.bySource.get(source) ?? []).some((subject) => {
    if (subject.kind !== 'stance' || !known.stands(subject)) return false
    const { statement, words } = (subject as Subject<'stance'>).value
    return statement === null && words.source === source as SourceId && words.from < to && from < words.to
  })
}

/** What is quoted only in part is given whole, with the marks it has there. */
function quoteOfStatement(known: Known, chosen: Passage, { content, mode }: Statement): Quote {
  const piece = content.find((at) => overlap(at, chosen))
  const words = piece === undefined || piece.from <= chosen.from && chosen.to <= piece.to ? chosen : piece
  const { passage, verbatim } = spokenWords(known, words, mode)
  const whole = passage.to - passage.from >= words.to - words.from - marksAround
  return verbatim && !whole ? quoteOf(known, words, false) : quoteOf(known, passage, verbatim)
}

/** Quotation marks, a comma and spaces about words that are quoted whole. */
const marksAround = 4
