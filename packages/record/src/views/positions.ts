import type { IssueId, Passage, PropositionId, SideId, SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../folded.ts'
import { apartOf } from './apartOf.ts'
import { defaultSince } from './defaultSince.ts'
import { issueStanding, type SideStanding } from './issueStanding.ts'
import { known, type Known } from './known.ts'
import { naming, type Naming } from './naming.ts'
import { positionCell } from './positionCell.ts'
import { raisedWords } from './raisedWords.ts'
import { sidesShown } from './sidesShown.ts'
import type { Ladder, Quote, ReviewShown, SideShown, ViewOptions } from './view.ts'

export type Movement = 'nearer' | 'further' | 'same' | 'new'
export type Apart = 'agreed' | 'near' | 'far' | 'one-only' | 'neither'

/** A side's latest stance on an issue; null stance where nothing is on record. */
export interface PositionCell {
  readonly side: SideId
  readonly stance: 'supports' | 'conditional' | 'opposes' | 'will-not-discuss' | null
  readonly proposition: { readonly id: PropositionId; readonly text: string } | null
  readonly quote: Quote | null
  readonly date: string | null
  readonly ladder: Ladder | null
  readonly movement: Movement | null
  /** True where this side's stances on the issue do not sit together. */
  readonly contradicts: boolean
  readonly review: ReviewShown | null
}

export interface PositionRow {
  readonly issue: IssueId
  readonly name: string
  readonly group: string | null
  readonly raised: { readonly words: string; readonly by: readonly SideId[] }
  readonly cells: readonly PositionCell[]
  readonly apart: Apart
  readonly apartWords: string
}

/** Issues by sides. Neutral: sides in alphabetical order; speaking as a side, that side first. */
export interface Positions { readonly sides: readonly SideShown[]; readonly rows: readonly PositionRow[]; readonly since: string | null }

export interface ChainLink {
  readonly subject: SubjectId
  readonly date: string | null
  /** "Lavrov, foreign minister, Moscow". */
  readonly who: string
  readonly stance: NonNullable<PositionCell['stance']>
  readonly proposition: string
  /** The sentence, and in it the words that show the stance. */
  readonly quote: Quote
  readonly words: Passage
  readonly ladder: Ladder
  readonly review: ReviewShown
  readonly contradicts: boolean
}

/** The evidence behind one cell, newest first, and the other answers to the issue on the table. */
export interface Chain {
  readonly issue: { readonly id: IssueId; readonly name: string }
  readonly side: SideShown
  readonly cell: PositionCell
  readonly links: readonly ChainLink[]
  readonly answers: readonly { readonly id: PropositionId; readonly text: string; readonly sides: readonly SideId[]; readonly statements: number }[]
}

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
    issue: issue.id as unknown as IssueId,
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
