import type { DraftingActId, IssueId, PropositionId, SideId } from '@travaux/model'
import type { Bracket, DraftText } from '../draft/draftText.ts'
import { bracketsOf, type PlacedBracket } from './bracketsOf.ts'
import { clausesOf } from './clausesOf.ts'
import { closedBrackets } from './closedBrackets.ts'
import type { KnownProposition, RoundText } from './onRecord.ts'
import { turnsOf, type Turn } from './turnsOf.ts'

/** Brackets over the rounds: every list of numbers has one a round, in the order of `rounds`. */
export interface BracketCounts {
  readonly rounds: readonly { readonly round: number; readonly name: string; readonly date: string | null }[]
  readonly all: Flow
  /** In the order of the text, `null`, the brackets on no issue, last. A bracket on two issues counts in both. */
  readonly issues: readonly (Flow & { readonly issue: IssueId | null })[]
  /** By the article, or what stands for one, in the order of the text; those no longer in it last. */
  readonly articles: readonly (Flow & { readonly article: string })[]
  /** `proposes`: open brackets in which the side has words of its own; `waits`: open brackets in which it is its turn. */
  readonly sides: readonly { readonly side: SideId; readonly proposes: readonly number[]; readonly waits: readonly number[]; readonly turns: readonly { readonly bracket: string; readonly turn: Turn }[] }[]
}

/**
 * `open[r] = open[r - 1] + opened[r] - closed[r] + reopened[r]`, with 0 open before the first round. `fell`: of those closed, the ones that were not agreed but
 * struck, merged away, or went with the words around them. `brackets`: open now, in the order of the text; `acts`: those on them.
 */
export interface Flow {
  readonly open: readonly number[]
  readonly opened: readonly number[]
  readonly closed: readonly number[]
  readonly reopened: readonly number[]
  readonly fell: readonly number[]
  readonly brackets: readonly string[]
  readonly acts: readonly DraftingActId[]
}

/**
 * The burn-down. A bracket opened and agreed within one round counts as both; so does one agreed and reopened within a round, as far as the texts show it. It is
 * counted under the issues and the article it was last seen in: its own propositions' issues or, where it has none, those of the alternative around it. O(brackets ×
 * rounds).
 */
export function bracketCounts(given: readonly RoundText[], propositions: readonly KnownProposition[]): BracketCounts {
  const rounds = given.toSorted((a, b) => a.round - b.round)
  const issueOf = new Map(propositions.map(({ id, issue }) => [id, issue]))
  const sights = rounds.map(({ text }) => sightOf(text))
  const files = new Map<string, File>()
  for (const { open, agreed } of sights.toReversed()) {
    for (const seen of [open, agreed]) for (const [id, each] of seen) if (!files.has(id)) files.set(id, { issues: issuesOf(each, issueOf), article: each.article.id })
  }
  const size = rounds.length
  const [all, issues, articles] = [tally(size), new Map<IssueId | null, Tally>(), new Map<string, Tally>()]
  for (const [bracket, { issues: on, article }] of files) {
    const rows = [all, ...on.map((issue) => rowOf(issues, issue, size)), rowOf(articles, article, size)]
    countThrough(bracket, sights, rows)
  }
  const last = sights.at(-1)
  for (const [bracket, { bracket: { acts } }] of last?.open ?? []) {
    const file = files.get(bracket) as File
    for (const row of [all, ...file.issues.map((issue) => rowOf(issues, issue, size)), rowOf(articles, file.article, size)]) {
      row.brackets.push(bracket)
      row.acts.push(...acts)
    }
  }
  return {
    rounds: rounds.map(({ round, name, date }) => ({ round, name, date })),
    all,
    issues: inOrder(issues, [...last?.open.keys() ?? []].flatMap((bracket) => files.get(bracket)?.issues ?? [])).map(([issue, row]) => ({ issue, ...row })),
    articles: inOrder(articles, clausesOf({ clauses: rounds.at(-1)?.text.clauses ?? [] }).map(({ article }) => article.id)).map(([article, row]) => ({ article, ...row })),
    sides: bySide(rounds, sights),
  }
}

interface File { readonly issues: readonly (IssueId | null)[]; readonly article: string }

type Seen = Pick<PlacedBracket, 'bracket' | 'article' | 'within'>

interface Sight { readonly open: ReadonlyMap<string, Seen>; readonly agreed: ReadonlyMap<string, Seen> }

/** The open brackets of a text by name; and those agreed in it, with whatever was inside them and is not open. */
function sightOf(text: DraftText): Sight {
  const open = new Map<string, Seen>(bracketsOf(text).map((each) => [each.bracket.id, each]))
  const agreed = new Map<string, Seen>()
  for (const { was, article } of closedBrackets(text)) for (const each of [was.bracket, ...bracketsInside(was.bracket)]) if (!open.has(each.id)) agreed.set(each.id, { bracket: each, article, within: [] })
  return { open, agreed }
}

function bracketsInside({ alternatives }: Bracket): readonly Bracket[] {
  return alternatives.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.is === 'bracket' ? [piece, ...bracketsInside(piece)] : []))
}

function issuesOf({ bracket, within }: Seen, issueOf: ReadonlyMap<PropositionId, IssueId>): readonly (IssueId | null)[] {
  const own = [...new Set(bracket.alternatives.flatMap(({ proposition }) => (proposition === null ? [] : issueOf.get(proposition) ?? [])))]
  if (own.length > 0) return own
  const around = within.findLast(({ alternative: { proposition } }) => proposition !== null && issueOf.has(proposition))
  return [around === undefined ? null : issueOf.get(around.alternative.proposition as PropositionId) ?? null]
}

interface Tally {
  readonly open: number[]
  readonly opened: number[]
  readonly closed: number[]
  readonly reopened: number[]
  readonly fell: number[]
  readonly brackets: string[]
  readonly acts: DraftingActId[]
}

function tally(size: number): Tally {
  const zeros = (): number[] => Array.from({ length: size }, () => 0)
  return { open: zeros(), opened: zeros(), closed: zeros(), reopened: zeros(), fell: zeros(), brackets: [], acts: [] }
}

function rowOf<Key>(rows: Map<Key, Tally>, key: Key, size: number): Tally {
  let row = rows.get(key)
  if (row === undefined) rows.set(key, row = tally(size))
  return row
}

function countThrough(bracket: string, sights: readonly Sight[], rows: readonly Tally[]): void {
  let [known, wasOpen, wasReopened] = [false, false, false]
  const add = (list: 'open' | 'opened' | 'closed' | 'reopened' | 'fell', at: number): void => {
    for (const row of rows) row[list][at] = (row[list][at] ?? 0) + 1
  }
  for (const [at, { open, agreed }] of sights.entries()) {
    const [here, isAgreed] = [open.get(bracket), agreed.has(bracket)]
    if (here !== undefined) add('open', at)
    if (!known && (here !== undefined || isAgreed)) {
      add('opened', at)
      known = wasOpen = true
    }
    const cameBack = here !== undefined && here.bracket.reopened && !wasReopened
    if (wasOpen && (here === undefined || cameBack)) {
      add('closed', at)
      if (here === undefined && !isAgreed) add('fell', at)
      wasOpen = false
    }
    if (!wasOpen && here !== undefined) add('reopened', at)
    wasOpen = here !== undefined
    wasReopened = here?.bracket.reopened ?? wasReopened
  }
}

/** Rows in the order in which their keys first come; those that do not, after them, by name. */
function inOrder<Key extends string | null>(rows: ReadonlyMap<Key, Tally>, order: readonly Key[]): readonly (readonly [Key, Tally])[] {
  const places = new Map([...new Set(order)].map((key, place) => [key, place]))
  const rank = (key: Key): number => key === null ? Infinity : places.get(key) ?? Number.MAX_SAFE_INTEGER
  return [...rows].sort(([a], [b]) => (a === b ? 0 : rank(a) === rank(b) ? ((a as string) < (b as string) ? -1 : 1) : rank(a) - rank(b)))
}

function bySide(rounds: readonly RoundText[], sights: readonly Sight[]): BracketCounts['sides'] {
  const rows = [...new Set(rounds.flatMap(({ text }) => text.sides))].map((side) => ({ side, proposes: rounds.map(() => 0), waits: rounds.map(() => 0), turns: [] as { bracket: string; turn: Turn }[] }))
  for (const [at, { open }] of sights.entries()) {
    const sides = rounds[at]?.text.sides ?? []
    const rowsHere = sides.flatMap((side) => rows.find((row) => row.side === side) ?? [])
    for (const { bracket } of open.values()) {
      const turns = turnsOf(bracket, sides)
      for (const [place, row] of rowsHere.entries()) {
        if (hasOwn(bracket, row.side)) row.proposes[at] = (row.proposes[at] ?? 0) + 1
        const turn = turns[place] ?? null
        if (turn === null) continue
        row.waits[at] = (row.waits[at] ?? 0) + 1
        if (at === sights.length - 1) row.turns.push({ bracket: bracket.id, turn })
      }
    }
  }
  return rows
}

function hasOwn({ alternatives }: Bracket, side: SideId): boolean {
  return alternatives.some(({ positions }) => positions.some((held) => held.side === side && held.position === 'proposes'))
}
