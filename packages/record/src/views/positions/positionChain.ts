import type { IssueId, PropositionId, SideId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { chainLink, type ChainLink } from './chainLink.ts'
import { contradictions } from '../statements/contradictions.ts'
import { defaultSince } from './defaultSince.ts'
import { issueStanding, type SideStanding } from './issueStanding.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { naming, type Naming } from '../names/naming.ts'
import { positionCell, type PositionCell } from './positionCell.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { stanceChanges } from './stanceChanges.ts'
import type { SideShown, ViewOptions } from '../view.ts'

/** The evidence behind one cell, newest first, and the other answers to the issue on the table. */
export interface Chain {
  readonly issue: { readonly id: IssueId; readonly name: string }
  readonly side: SideShown
  readonly cell: PositionCell
  readonly links: readonly ChainLink[]
  readonly answers: readonly { readonly id: PropositionId; readonly text: string; readonly sides: readonly SideId[]; readonly statements: number }[]
}

/**
 * Everything a side is on record with on an issue, newest first, whoever says it, and the other answers to the issue with the sides that now
 * support each. Null where there is no such issue or no such side.
 */
export function positionChain(folded: Folded, issue: IssueId, side: SideId, options: ViewOptions & { readonly since?: string | null }): Chain | null {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const shown = sidesShown(seen, options.as).find(({ id }) => id === side)
  if (shown === undefined || seen.get('issue', issue) === undefined) return null
  const row = issueStanding(seen, issue, null)
  const own = row.find((each) => each.side === side) as SideStanding
  const cell = positionCell(seen, names, row, own, options.since ?? defaultSince(seen))
  const clashing = contradictions(seen, own.line)
  const changes = new Map(own.line === undefined ? [] : stanceChanges(own.line).map(({ before, now }) => [now, before]))
  return {
    issue: { id: issue, name: names.issue(issue) },
    side: shown,
    cell,
    links: (own.line?.all ?? []).toReversed().map((held) => chainLink(seen, names, held, { contradicts: clashing.has(held), before: changes.get(held) ?? null })),
    answers: answersOf(seen, names, issue, row, cell.proposition?.id ?? null),
  }
}

function answersOf(known: Known, names: Naming, issue: IssueId, row: readonly SideStanding[], shown: PropositionId | null): Chain['answers'] {
  return known.all('proposition').flatMap(({ id: proposition, value }) => {
    if (value.issue !== issue || proposition === shown) return []
    const supporting = row.filter(({ stood }) => {
      const stance = stood?.standing.on.get(proposition)?.stance
      return stance === 'supports' || stance === 'conditional'
    })
    const statements = new Set<string>()
    for (const { line } of row) for (const list of Object.values(line?.byProposition.get(proposition) ?? {})) for (const { statement, subject } of list) statements.add(statement?.id ?? subject.id)
    return [{ id: proposition, text: names.proposition(proposition), sides: supporting.map(({ side }) => side), statements: statements.size }]
  })
}
