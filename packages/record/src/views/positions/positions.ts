import type { IssueId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { apartOf, type Apart } from './apartOf.ts'
import { defaultSince } from './defaultSince.ts'
import { issueStanding, type SideStanding } from './issueStanding.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { naming, type Naming } from '../names/naming.ts'
import { positionCell, type PositionCell } from './positionCell.ts'
import { raisedWords, type Raised } from './raisedWords.ts'
import { sidesShown } from '../names/sidesShown.ts'
import type { SideShown, ViewOptions } from '../view.ts'

export interface PositionRow {
  readonly issue: IssueId
  readonly name: string
  readonly group: string | null
  readonly raised: Raised
  readonly cells: readonly PositionCell[]
  readonly apart: Apart
  readonly apartWords: string
}

/** Issues by sides. Neutral: sides in alphabetical order; speaking as a side, that side first. */
export interface Positions { readonly sides: readonly SideShown[]; readonly rows: readonly PositionRow[]; readonly since: string | null }

/**
 * Where each side stands on each issue. Issues keep the order of their groups and of the codebook. `since` is the day movement is
 * measured from: the last summit before the newest stance, where none is given.
 */
export function positions(folded: Folded, options: ViewOptions & { readonly since?: string | null }): Positions {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const since = options.since ?? defaultSince(seen)
  const sides = sidesShown(seen, options.as)
  const grouped = Map.groupBy(seen.all('issue'), ({ value }) => value.group)
  const rows = [...grouped.values()].flat().map((issue) => rowOf(seen, names, issue, sides, since))
  return { sides, rows, since }
}

function rowOf(known: Known, names: Naming, issue: Subject<'issue'>, sides: readonly SideShown[], since: string | null): PositionRow {
  const row = issueStanding(known, issue.id, null)
  const apart = apartOf(row.map(({ stood }) => stood))
  return {
    issue: issue.id,
    name: names.issue(issue.id),
    group: issue.value.group,
    raised: raisedWords(known, names, issue),
    cells: sides.map(({ id }) => positionCell(known, names, row, row.find(({ side }) => side === id) as SideStanding, since)),
    apart,
    apartWords: apartWords(apart, names, row),
  }
}

function apartWords(apart: Apart, names: Naming, row: readonly SideStanding[]): string {
  switch (apart) {
    case 'agreed': return 'agreed'
    case 'near': return 'near'
    case 'far': return 'far apart'
    case 'one-only': return `${names.side(row.find(({ stood }) => stood !== null)?.side ?? null)} only`
    case 'neither': return 'neither yet'
    default: return apart satisfies never
  }
}
