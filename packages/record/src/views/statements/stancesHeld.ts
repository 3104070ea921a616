import type { IssueId, Passage, PropositionId, SideId, Stance, SubjectId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { ladderOf } from './ladderOf.ts'
import { noteChange } from './linesChanged.ts'
import { publishedDay } from '../publishedDay.ts'
import { stancesByStatement } from './stancesByStatement.ts'
import { statementDate } from './statementDate.ts'
import { table, type Changed, type Known } from '../table.ts'
import type { Ladder } from '../view.ts'

/** One stance with what places it: on which issue, when, how near to the side's own words. The same object as long as nothing of that changes. */
export interface StanceHeld {
  readonly subject: Subject<'stance'>
  readonly statement: Subject<'statement'> | null
  /** Which its words are of; undefined where that is not known. */
  readonly source: Subject<'source'> | undefined
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

/** What a side is on record with on an issue. `agreed`: its own of them that are agreed text. */
export interface StanceLine {
  readonly all: InOrder
  readonly agreed: InOrder
  readonly byVoice: Readonly<Record<Voice, InOrder>>
  readonly byProposition: ReadonlyMap<PropositionId, Readonly<Record<Voice, InOrder>>>
}

type Lines = ReadonlyMap<string, ReadonlyMap<string, StanceLine>>

/**
 * By issue, then by side. A stance on a withdrawn proposition, of a withdrawn statement or made after `on` is left out. O(n log n); brought up to a later
 * version, O(the lines that change), all other lines the same objects as before.
 */
export function stancesHeld(known: Known): Lines {
  return known.once(heldLines).lines
}

/** The stance of a subject with what places it; undefined where it is left out of every line. */
export function stanceHeld(known: Known, stance: SubjectId): StanceHeld | undefined {
  return known.once(heldLines).held.get(stance)
}

interface LineChange { readonly gone: Set<StanceHeld>; readonly come: StanceHeld[] }

interface HeldLines { readonly lines: Lines; readonly held: Map<SubjectId, StanceHeld> }

const heldLines = table(make, { advance: (earlier, known, changed) => changed.renamed ? make(known) : advance(earlier, known, changed) })

function make(known: Known): HeldLines {
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
  return { lines: new Map([...grouped].map(([issue, sides]) => [issue, new Map([...sides].map(([side, all]) => [side, lineOf(all)]))])), held: new Map(held.map((each) => [each.subject.id, each])) }
}

function advance(earlier: HeldLines, known: Known, changed: Changed): HeldLines {
  const { lines: before, held } = earlier
  const lines = new Map(before)
  const changes = new Map<string, Map<string, LineChange>>()
  const from = new Map<string, string>()
  const changeOf = ({ issue, side, day }: StanceHeld): LineChange => {
    from.set(issue, min(from.get(issue) ?? '9999', day ?? ''))
    const ofIssue = changes.get(issue) ?? new Map<string, LineChange>()
    changes.set(issue, ofIssue)
    const change = ofIssue.get(side) ?? { gone: new Set(), come: [] }
    ofIssue.set(side, change)
    return change
  }
  for (const id of touchedBy(known, changed)) {
    const was = held.get(id)
    const subject = known.get('stance', id)
    const is = subject === undefined ? null : heldOf(known, subject)
    if (was !== undefined && is !== null && isSame(was, is)) continue
    if (was !== undefined) changeOf(was).gone.add(was)
    held.delete(id)
    if (is === null) continue
    changeOf(is).come.push(is)
    held.set(id, is)
  }
  if (from.size === 0) return earlier
  for (const [issue, ofIssue] of changes) {
    const sides = new Map(before.get(issue))
    for (const [side, { gone, come }] of ofIssue) {
      const all = (sides.get(side)?.all ?? []).filter((each) => !gone.has(each))
      for (const each of come) all.splice(firstNot(all, (other) => inOrder(other, each) < 0), 0, each)
      if (all.length === 0) sides.delete(side)
      else sides.set(side, lineOf(all))
    }
    if (sides.size === 0) lines.delete(issue)
    else lines.set(issue, sides)
  }
  for (const [issue, day] of from) {
    const [then, now] = [before.get(issue), lines.get(issue)]
    if (then !== undefined && now !== undefined) noteChange(then, now, day)
  }
  return { lines, held }
}

function min(a: string, b: string): string {
  return a < b ? a : b
}

function isSame(a: StanceHeld, b: StanceHeld): boolean {
  return a.subject === b.subject && a.statement === b.statement && a.source === b.source && a.issue === b.issue && a.day === b.day && a.ladder.rung === b.ladder.rung && a.ladder.words === b.ladder.words
}

/** Stances that changed, those in a source in which something did, and those of its statements, wherever they stand. */
function touchedBy(known: Known, { subjects, sources }: Changed): ReadonlySet<SubjectId> {
  const touched = new Set<SubjectId>()
  const ofStatement = known.once(stancesByStatement)
  for (const [id, { was, is }] of subjects) if (was?.kind === 'stance' || is?.kind === 'stance') touched.add(id)
  for (const [id, { was, is }] of subjects) if (was?.kind === 'statement' || is?.kind === 'statement') for (const stance of ofStatement.get(id) ?? []) touched.add(stance.id)
  for (const source of sources) {
    for (const { id, kind } of known.folded.bySource.get(source) ?? []) {
      if (kind === 'stance') touched.add(id)
      if (kind === 'statement') for (const stance of ofStatement.get(id) ?? []) touched.add(stance.id)
    }
  }
  return touched
}

function heldOf(known: Known, subject: Subject<'stance'>): StanceHeld | null {
  const { statement: id, side, proposition, stance, words } = subject.value
  const statement = known.get('statement', id) ?? null
  if (id !== null && statement === null) return null
  const issue = known.get('proposition', proposition)?.value.issue
  if (issue === undefined) return null
  const day = statement === null ? publishedDay(known.get('source', words.source)?.value) : statementDate(known, statement).day
  if (day !== null && known.on !== null && day > known.on) return null
  return { subject, statement, source: known.folded.subjects.get(words.source) as Subject<'source'> | undefined, side, issue, proposition, stance, words, day, ladder: ladderOf(known, statement, side) }
}

function inOrder(a: StanceHeld, b: StanceHeld): number {
  return compare(a.day ?? '', b.day ?? '') || compare(a.words.source, b.words.source) || a.words.from - b.words.from || compare(a.subject.id, b.subject.id)
}

function lineOf(all: InOrder): StanceLine {
  const byVoice = { own: [] as StanceHeld[], other: [] as StanceHeld[], outside: [] as StanceHeld[] }
  const byProposition = new Map<PropositionId, typeof byVoice>()
  const agreed: StanceHeld[] = []
  for (const each of all) {
    let ofProposition = byProposition.get(each.proposition)
    if (ofProposition === undefined) byProposition.set(each.proposition, ofProposition = { own: [], other: [], outside: [] })
    const voice = voiceOf(each)
    byVoice[voice].push(each)
    ofProposition[voice].push(each)
    if (voice === 'own' && each.ladder.words === 'agreed text') agreed.push(each)
  }
  return { all, agreed, byVoice, byProposition }
}

function voiceOf({ ladder }: StanceHeld): Voice {
  return ladder.rung >= 3 ? 'own' : ladder.rung === 2 ? 'other' : 'outside'
}
