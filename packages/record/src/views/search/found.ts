import { speaksFor, type Passage, type SideId, type SourceId, type StatementId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import type { SearchHit } from '../../store.ts'
import { inOriginal } from '../sources/inOriginal.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { listed } from '../listed.ts'
import { paragraphs } from '../sources/paragraphs.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { statementDate } from '../statements/statementDate.ts'
import { tellerOf } from '../sources/tellerOf.ts'

/** A paragraph that holds the words. `paragraph` is its number, null for a heading and above the text; `matches` lie inside `passage`. */
export interface Found {
  readonly source: SourceId
  readonly title: string
  readonly published: string | null
  readonly paragraph: number | null
  readonly text: string
  readonly passage: Passage
  readonly matches: readonly Passage[]
  /** The title of the source of which this one is a reprint, where the words stand in the reprint alone. */
  readonly reprintOf: string | null
  /** Whose words they are, where they stand in statements. */
  readonly said: readonly { readonly statement: StatementId; readonly speaker: string; readonly side: SideId | null; readonly date: string | null }[]
}

/**
 * What a search hit, with its source as it was in `folded`, in the order of the hits. Hits in what is not on record there are left out. A hit in a
 * reprint is given where the original says the same, once; where only the reprint has the words, there.
 */
export function found(folded: Folded, hits: readonly SearchHit[], { on = null }: { readonly on?: string | null } = {}): readonly Found[] {
  const seen = known(folded, on)
  const given = new Set<string>()
  return hits.flatMap(({ source, paragraph: passage, matches }): readonly Found[] => {
    const subject = standing(folded, source)
    if (subject === null) return []
    const { value } = subject
    const text = value.text.slice(passage.from, passage.to)
    const original = value.reprintOf === undefined ? null : standing(folded, value.reprintOf)
    const same = original === null ? null : inOriginal(original, text, matches.map(({ from, to }) => value.text.slice(from, to)))
    const row = original !== null && same !== null ? rowOf(seen, original, same.passage, same.matches, null) : rowOf(seen, subject, passage, matches, original?.value.title ?? null)
    const key = `${row.source} ${row.passage.from}`
    if (given.has(key)) return []
    given.add(key)
    return [row]
  })
}

function standing(folded: Folded, source: SourceId): Subject<'source'> | null {
  const subject = folded.subjects.get(source)
  return subject === undefined || subject.review === 'withdrawn' ? null : subject as Subject<'source'>
}

function rowOf(known: Known, { id, value }: Subject<'source'>, passage: Passage, matches: readonly Passage[], reprintOf: string | null): Found {
  const paragraph = paragraphs(value).find(({ from, to }) => from <= passage.from && passage.from < to)
  return { source: id as SourceId, title: value.title, published: value.published, paragraph: paragraph?.number ?? null, text: value.text.slice(passage.from, passage.to), passage, matches, reprintOf, said: saidIn(known, matches) }
}

function saidIn(known: Known, matches: readonly Passage[]): Found['said'] {
  const statements = new Set(matches.flatMap((match) => tellerOf(known, match) ?? []))
  return [...statements].map((statement) => {
    const { speakers } = statement.value
    return { statement: statement.id, speaker: listed(speakers.map((each) => speakerNames(known, each).short)), side: speakers.map(speaksFor).find((each) => each !== null) ?? null, date: statementDate(known, statement).day }
  })
}
