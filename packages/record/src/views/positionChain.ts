import type { IssueId, Passage, PropositionId, SideId, SubjectId } from '@travaux/model'
import type { Folded } from '../folded.ts'
import { contradictions } from './contradictions.ts'
import { defaultSince } from './defaultSince.ts'
import { issueStanding, type SideStanding } from './issueStanding.ts'
import { known, type Known } from './known.ts'
import { listed } from './listed.ts'
import { naming, type Naming } from './naming.ts'
import { positionCell, type PositionCell } from './positionCell.ts'
import { reviewShown } from './reviewShown.ts'
import { sidesShown } from './sidesShown.ts'
import { speakerNames } from './speakerNames.ts'
import { stanceChanges } from './stanceChanges.ts'
import { stanceQuote } from './stanceQuote.ts'
import type { StanceHeld } from './stancesHeld.ts'
import type { Ladder, Quote, ReviewShown, SideShown, ViewOptions } from './view.ts'

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
  /** Where the side changed its stance on the proposition by these words: from what, and the words it had then; null where it did not. */
  readonly changed: { readonly from: NonNullable<PositionCell['stance']>; readonly before: Quote } | null
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
    links: (own.line?.all ?? []).toReversed().map((held) => linkOf(seen, names, held, { contradicts: clashing.has(held), before: changes.get(held) ?? null })),
    answers: answersOf(seen, names, issue, row, cell.proposition?.id ?? null),
  }
}

function linkOf(known: Known, names: Naming, held: StanceHeld, { contradicts, before }: { readonly contradicts: boolean; readonly before: StanceHeld | null }): ChainLink {
  return {
    subject: held.subject.id,
    date: held.day,
    who: whoOf(known, held),
    stance: held.stance,
    proposition: names.proposition(held.proposition),
    quote: stanceQuote(known, held, true),
    words: held.words,
    ladder: held.ladder,
    review: reviewShown(held.subject),
    contradicts,
    changed: before === null ? null : { from: before.stance, before: stanceQuote(known, before) },
  }
}

/** "Lavrov, foreign minister, Moscow"; of agreed text, its title. */
function whoOf(known: Known, { statement, words, ladder }: StanceHeld): string {
  const source = known.get('source', words.source)?.value
  const speakers = statement?.value.speakers ?? []
  if (speakers.length === 0) return ladder.words === 'agreed text' ? (source?.title ?? 'Agreed text') : 'Not named'
  const who = speakers.length === 1 && speakers[0] !== undefined ? speakerNames(known, speakers[0]).full : listed(speakers.map((each) => speakerNames(known, each).short))
  const where = (source?.dateline ?? '').split(/[,[(]/u)[0]?.trim() ?? ''
  return where === '' || /\d/.test(where) ? who : `${who}, ${titleCased(where)}`
}

/** Datelines shout: "MOSCOW" is "Moscow". */
function titleCased(place: string): string {
  return place === place.toUpperCase() ? place.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`) : place
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
