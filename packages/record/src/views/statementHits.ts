import type { SourceId } from '@travaux/model'
import type { SearchHit } from '../store.ts'
import { compare } from './compare.ts'
import type { Known } from './known.ts'
import { paragraphs } from './paragraphs.ts'
import { statementsFitting } from './statementsFitting.ts'
import type { SaidFilter, Searched } from './statementsSearched.ts'

/** The statements that fit, newest first, as hits whose matches are what was said; empty where nothing is asked for. */
export function statementHits(known: Known, filter: SaidFilter, limit: number): readonly SearchHit[] {
  if (Object.values(filter).every((each) => each == null)) return []
  const fitting = [...statementsFitting(known, filter).values()].flat()
  return fitting.sort(newestFirst).slice(0, Math.floor(limit)).map(({ extent, statement }) => {
    const source = extent.source as SourceId
    const value = known.get('source', source)?.value
    const around = value === undefined ? undefined : paragraphs(value).find(({ from, to }) => from <= extent.from && extent.from < to)
    const paragraph = { source, from: around?.from ?? extent.from, to: Math.max(around?.to ?? 0, extent.to) }
    return { source, paragraph, matches: statement.value.content.filter((each) => each.source === source) }
  })
}

function newestFirst(a: Searched, b: Searched): number {
  return compare(b.day ?? '', a.day ?? '') || compare(a.extent.source, b.extent.source) || a.extent.from - b.extent.from || compare(a.id, b.id)
}
