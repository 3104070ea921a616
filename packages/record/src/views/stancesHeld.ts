import type { IssueId, Passage, PropositionId, SideId, Stance } from '@travaux/model'
import type { Subject } from '../folded.ts'
import type { Known } from './known.ts'
import { ladderOf } from './ladderOf.ts'
import { publishedDay } from './publishedDay.ts'
import { statementDate } from './statementDate.ts'
import type { Ladder } from './view.ts'

/** One stance with what places it: on which issue, when, how near to the side's own words. */
export interface StanceHeld {
  readonly subject: Subject<'stance'>
  readonly statement: Subject<'statement'> | null
  readonly side: SideId
  readonly issue: IssueId
  readonly proposition: PropositionId
  readonly stance: Stance['stance']
  readonly words: Passage
  /** ISO date; null where nothing tells, which counts as before everything. */
  readonly day: string | null
  readonly ladder: Ladder
}

/** Whose word: the side's own or agreed text; the other side's; an expert's or nobody's. */
export type Voice = 'own' | 'other' | 'outside'

/** Stances in order of day, then of source and text: the same whatever order they were recorded in. */
export type InOrder = readonly StanceHeld[]

/** What a side is on record with on an issue. */
export interface StanceLine {
  readonly all: InOrder
  readonly byVoice: Readonly<Record<Voice, InOrder>>
  readonly byProposition: ReadonlyMap<PropositionId, Readonly<Record<Voice, InOrder>>>
}

/** By issue, then by side. A stance on a withdrawn proposition, of a withdrawn statement or made after `on` is left out. O(n log n). */
export function stancesHeld(known: Known): ReadonlyMap<string, ReadonlyMap<string, StanceLine>> {
  const held = known.all('stance').map((subject) => heldOf(known, subject)).filter((each) => each !== null)
  held.sort(inOrder)
  const grouped = new Map<string, Map<string, StanceHeld[]>>()
  for (const each of held) {
    const sides = grouped.get(each.issue) ?? new Map<string, StanceHeld[]>()
    grouped.set(each.issue, sides)
    const list = sides.get(each.side)
    if (list === undefined) sides.set(each.side, [each])
    else list.push(each)
  }
  return new Map([...grouped].map(([issue, sides]) => [issue, new Map([...sides].map(([side, all]) => [side, lineOf(all)]))]))
}

function heldOf(known: Known, subject: Subject<'stance'>): StanceHeld | null {
  const { statement: id, side, proposition, stance, words } = subject.value
  const statement = known.get('statement', id) ?? null
  if (id !== null && statement === null) return null
  const issue = known.get('proposition', proposition)?.value.issue
  if (issue === undefined) return null
  const day = statement === null ? publishedDay(known.get('source', words.source)?.value) : statementDate(known, statement).day
  if (day !== null && known.on !== null && day > known.on) return null
  return { subject, statement, side, issue, proposition, stance, words, day, ladder: ladderOf(known, statement, side) }
}

function inOrder(a: StanceHeld, b: StanceHeld): number {
  return compare(a.day ?? '', b.day ?? '') || compare(a.words.source, b.words.source) || a.words.from - b.words.from || compare(a.subject.id, b.subject.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function lineOf(all: InOrder): StanceLine {
  const byProposition = new Map<PropositionId, StanceHeld[]>()
  for (const each of all) {
    const list = byProposition.get(each.proposition)
    if (list === undefined) byProposition.set(each.proposition, [each])
    else list.push(each)
  }
  return { all, byVoice: voices(all), byProposition: new Map([...byProposition].map(([id, list]) => [id, voices(list)])) }
}

function voices(all: InOrder): Readonly<Record<Voice, InOrder>> {
  return {
    own: all.filter((each) => voiceOf(each) === 'own'),
    other: all.filter((each) => voiceOf(each) === 'other'),
    outside: all.filter((each) => voiceOf(each) === 'outside'),
  }
}

function voiceOf({ ladder }: StanceHeld): Voice {
  return ladder.rung >= 3 ? 'own' : ladder.rung === 2 ? 'other' : 'outside'
}
