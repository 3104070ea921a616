import type { Passage, SourceId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import type { SearchHit } from '../store.ts'
import { paragraphs } from './paragraphs.ts'

/** A paragraph that holds the words. `paragraph` is its number, null for a heading and above the text; `matches` lie inside `passage`. */
export interface Found {
  readonly source: SourceId
  readonly title: string
  readonly published: string | null
  readonly paragraph: number | null
  readonly text: string
  readonly passage: Passage
  readonly matches: readonly Passage[]
}

/** What a search hit, with its source as it was in `folded`, in the order of the hits. Hits in what is not on record there are left out. */
export function found(folded: Folded, hits: readonly SearchHit[]): readonly Found[] {
  return hits.flatMap(({ source, paragraph: passage, matches }): readonly Found[] => {
    const subject = folded.subjects.get(source)
    if (subject === undefined || subject.review === 'withdrawn') return []
    const { value } = subject as Subject<'source'>
    const paragraph = paragraphs(value).find(({ from, to }) => from <= passage.from && passage.from < to)
    return [{ source, title: value.title, published: value.published, paragraph: paragraph?.number ?? null, text: value.text.slice(passage.from, passage.to), passage, matches }]
  })
}
