import type { Bracket } from '../draft/draftText.ts'
import type { PlacedBracket } from './bracketsOf.ts'
import { isBehind } from './isBehind.ts'
import type { Ledger } from './ledger.ts'
import type { Dependence } from './onRecord.ts'

/**
 * Sets of two brackets or more that hang together: they hold one proposition; a linkage ties their answers or issues, or them by name; or they stand in one article
 * and part the sides alike. Only within an article, since else in a text of two sides everything would hang together. In the order of the text. Near linear.
 */
export function joinedBrackets(brackets: readonly PlacedBracket[], known: Ledger, linkages: readonly Dependence[]): readonly (readonly PlacedBracket[])[] {
  const above = brackets.map((_, at) => at)
  const top = (at: number): number => {
    let root = at
    while (above[root] !== root) root = above[root] = above[above[root] ?? root] ?? root
    return root
  }
  const first = new Map<string, number>()
  const join = (at: number, key: string): void => {
    const other = first.get(key)
    if (other === undefined) first.set(key, at)
    else above[Math.max(top(at), top(other))] = Math.min(top(at), top(other))
  }
  const tied = new Map<string, string[]>()
  for (const [at, { of, on }] of linkages.entries()) if (of !== null && on !== null) for (const end of [of, on]) addTo(tied, end, `linkage ${at}`)
  for (const [at, { clause, article, bracket }] of brackets.entries()) {
    const propositions = bracket.alternatives.flatMap(({ proposition }) => proposition ?? [])
    const ends = new Set<string>([bracket.id, clause.id, ...propositions, ...propositions.flatMap((each) => known.issueOf(each) ?? [])])
    for (const proposition of propositions) join(at, proposition)
    for (const end of ends) for (const key of tied.get(end) ?? []) join(at, key)
    const parted = partedBy(bracket)
    if (parted !== null) join(at, `${article.id} ${parted}`)
  }
  return [...Map.groupBy(brackets, (_, at) => top(at)).values()].filter(({ length }) => length > 1)
}

/** Who is behind what, whichever alternative comes first; null where fewer than two have anybody behind them. */
function partedBy({ alternatives }: Bracket): string | null {
  const camps = alternatives.map(({ positions }) => [...new Set(positions.flatMap(({ side, position }) => (isBehind(position) ? side : [])))].sort().join('+')).filter((camp) => camp !== '').sort()
  return camps.length < 2 ? null : camps.join(' / ')
}

function addTo(tied: Map<string, string[]>, end: string, key: string): void {
  const keys = tied.get(end)
  if (keys === undefined) tied.set(end, [key])
  else keys.push(key)
}
