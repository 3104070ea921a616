import type { Passage, SourceId } from '@travaux/model'
import type { Looked } from './store.ts'
import type { Known } from './views/table.ts'
import { publishedDay } from './views/publishedDay.ts'
import { statementsFitting } from './views/search/statementsFitting.ts'
import type { SaidFilter } from './views/search/statementsSearched.ts'

/**
 * Where words are looked for: in no source that does not stand, or of which `isSame` says that it had another text; in the statements that fit, where it is
 * asked who said what; else in whole paragraphs, of the sources published on the days asked for.
 */
export function lookedAt(known: Known, isSame: (source: SourceId) => boolean, filter: SaidFilter): Looked {
  const stands = (id: SourceId): boolean => known.get('source', id) !== undefined && isSame(id)
  if ([filter.speaker, filter.side, filter.issue, filter.level].some((each) => each != null)) {
    const fitting = statementsFitting(known, filter)
    const parts = (paragraph: Passage): readonly (readonly Passage[])[] => stands(paragraph.source) ? (fitting.get(paragraph.source) ?? []).map(({ pieces }) => pieces.flatMap((piece) => inside(paragraph, piece))).filter((pieces) => pieces.length > 0) : []
    // To name nearly all of them costs more than to pass over the others.
    return fitting.size * 4 > known.all('source').length ? { parts } : { within: new Set(fitting.keys()), parts }
  }
  if (filter.since != null || filter.until != null) {
    const published = known.all('source').filter(({ value }) => {
      const day = publishedDay(value) ?? ''
      return (filter.since == null || day >= filter.since) && (filter.until == null || (day !== '' && day <= filter.until))
    })
    return { within: new Set(published.map(({ id }) => id as SourceId).filter(stands)) }
  }
  return { parts: (paragraph) => stands(paragraph.source) ? [[paragraph]] : [] }
}

function inside(paragraph: Passage, { source, from, to }: Passage): readonly Passage[] {
  return from < paragraph.to && to > paragraph.from ? [{ source, from: Math.max(from, paragraph.from), to: Math.min(to, paragraph.to) }] : []
}
