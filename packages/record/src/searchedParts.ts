import type { Passage, SourceId } from '@travaux/model'
import type { PartsOf } from './store.ts'
import type { Known } from './views/known.ts'
import { publishedDay } from './views/publishedDay.ts'
import { statementsSearched, type SaidFilter } from './views/statementsSearched.ts'

/**
 * What of each paragraph is searched: nothing where its source does not stand, or where `isSame` says that it had another text; the statements that fit, where it is
 * asked who said what; else the whole paragraph, if its source was published on the days asked for.
 */
export function searchedParts(known: Known, isSame: (source: SourceId) => boolean, filter: SaidFilter): PartsOf {
  const ofStatements = [filter.speaker, filter.side, filter.issue, filter.level].some((each) => each != null)
  const looked = new Map<SourceId, 'all' | readonly Passage[]>()
  const lookedAt = (id: SourceId): 'all' | readonly Passage[] => {
    const source = known.get('source', id)
    if (source === undefined || !isSame(id)) return []
    if (ofStatements) return statementsSearched(known, id, filter).map(({ extent }) => extent)
    const day = publishedDay(source.value) ?? ''
    return (filter.since == null || day >= filter.since) && (filter.until == null || (day !== '' && day <= filter.until)) ? 'all' : []
  }
  return (paragraph) => {
    let found = looked.get(paragraph.source)
    if (found === undefined) looked.set(paragraph.source, found = lookedAt(paragraph.source))
    if (found === 'all') return [paragraph]
    return found.flatMap(({ source, from, to }) => from < paragraph.to && to > paragraph.from ? [{ source, from: Math.max(from, paragraph.from), to: Math.min(to, paragraph.to) }] : [])
  }
}
