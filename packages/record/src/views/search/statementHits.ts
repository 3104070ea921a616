import type { SearchHit } from '../../store.ts'
import { compare } from '../compare.ts'
import type { Known } from '../table.ts'
import { paragraphs } from '../sources/paragraphs.ts'
import { statementDate } from '../statements/statementDate.ts'
import { statementsFitting } from './statementsFitting.ts'
import type { SaidFilter, Searched } from './statementsSearched.ts'

/** The statements that fit, newest first, as hits whose matches are what was said, one a paragraph; empty where nothing is asked for. */
export function statementHits(known: Known, filter: SaidFilter, limit: number): readonly SearchHit[] {
  if (Object.values(filter).every((each) => each == null)) return []
  const hits = new Map<string, SearchHit>()
  for (const { pieces, statement } of [...statementsFitting(known, filter).values()].flat().sort(newestFirst(known))) {
    const said = statement.value.content.filter(({ source }) => source === pieces[0]?.source)
    const [first] = said
    if (first === undefined) continue
    const value = known.get('source', first.source)?.value
    const around = value === undefined ? undefined : paragraphs(value).find(({ from, to }) => from <= first.from && first.from < to)
    const key = `${first.source} ${around?.from ?? first.from}`
    const before = hits.get(key)
    if (before === undefined && hits.size >= limit) break
    const paragraph = { source: first.source, from: around?.from ?? first.from, to: Math.max(around?.to ?? 0, before?.paragraph.to ?? 0, ...said.map(({ to }) => to)) }
    hits.set(key, { source: first.source, paragraph, matches: [...before?.matches ?? [], ...said].sort((a, b) => a.from - b.from) })
  }
  return [...hits.values()]
}

function newestFirst(known: Known): (a: Searched, b: Searched) => number {
  const days = new Map<Searched, string>()
  const dayOf = (each: Searched): string => {
    let day = days.get(each)
    if (day === undefined) days.set(each, day = statementDate(known, each.statement).day ?? '')
    return day
  }
  return (a, b) => compare(dayOf(b), dayOf(a)) || compare(a.pieces[0]?.source ?? '', b.pieces[0]?.source ?? '') || (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0) || compare(a.id, b.id)
}
