import { speaksFor, type IssueId, type SideId, type SubjectId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { ladderOf } from '../statements/ladderOf.ts'
import { negotiating } from '../names/negotiating.ts'
import { stancesByStatement } from '../statements/stancesByStatement.ts'
import { statementDate } from '../statements/statementDate.ts'
import { table, type Changed, type Known } from '../table.ts'
import { tellersOf } from '../sources/tellersOf.ts'

/** A statement as a side's own word, and the issues it speaks of: those that were found in it, and those that its stances answer. */
export interface Heard { readonly statement: Subject<'statement'>; readonly issues: ReadonlySet<IssueId> }

/** What a side was heard to say on each day (ISO), in its own word: quoted, paraphrased, or text agreed by it. */
export type HeardDays = ReadonlyMap<string, ReadonlyMap<SubjectId, Heard>>

/**
 * By side that negotiates. What others say of it, or tell of its words in words of their own, is left out; so is what is unnamed, denied or undated, and what was said after `on`. Another object as soon as anything in it is
 * another, and only then.
 */
export function heardDays(known: Known): ReadonlyMap<SideId, HeardDays> {
  return known.once(heard).bySide
}

type Days = Map<string, ReadonlyMap<SubjectId, Heard>>

interface All { readonly bySide: Map<SideId, Days>; readonly placeOf: Map<SubjectId, Placed> }

interface Placed { readonly day: string; readonly sides: readonly SideId[]; readonly heard: Heard }

const heard = table((known): All => {
  const all: All = { bySide: new Map(), placeOf: new Map() }
  const own: Own = new Set()
  for (const statement of known.all('statement')) put(all, own, statement.id, placed(known, statement))
  return all
}, {
  advance(earlier, known, changed) {
    let all = earlier
    const own: Own = new Set()
    for (const id of changed.renamed ? [...earlier.placeOf.keys(), ...known.all('statement').map((each) => each.id)] : touchedBy(known, changed)) {
      const [before, statement] = [earlier.placeOf.get(id), known.get('statement', id)]
      const now = statement === undefined ? null : placed(known, statement)
      if (isSame(before, now)) continue
      if (all === earlier) all = { ...earlier, bySide: new Map(earlier.bySide) }
      put(all, own, id, now)
    }
    return all
  },
})

/** Statements that changed, those of sources in which something did, and those on which a stance hangs that did. */
function touchedBy(known: Known, { subjects, sources }: Changed): ReadonlySet<SubjectId> {
  const touched = new Set<SubjectId>()
  for (const [id, { was, is }] of subjects) {
    for (const each of [was, is]) {
      if (each?.kind === 'statement') touched.add(id)
      const hangsOn = each?.kind === 'stance' ? (each as Subject<'stance'>).value.statement : null
      if (hangsOn !== null) touched.add(hangsOn)
    }
  }
  for (const source of sources) for (const { id, kind } of known.folded.bySource.get(source) ?? []) if (kind === 'statement') touched.add(id)
  return touched
}

/** The statements of a day are another object as soon as any of them is. */
function put({ bySide, placeOf }: All, own: Own, id: SubjectId, now: Placed | null): void {
  const before = placeOf.get(id)
  for (const side of before?.sides ?? []) change(bySide, own, side, before?.day ?? '', (day) => void day.delete(id))
  placeOf.delete(id)
  if (now === null) return
  placeOf.set(id, now)
  for (const side of now.sides) change(bySide, own, side, now.day, (day) => void day.set(id, now.heard))
}

/** Days that were made for the version that is being made, and may still change: a day is copied once, however many statements it has. */
type Own = Set<ReadonlyMap<SubjectId, Heard>>

function change(bySide: All['bySide'], own: Own, side: SideId, of: string, by: (day: Map<SubjectId, Heard>) => void): void {
  const days = bySide.get(side) ?? new Map<string, ReadonlyMap<SubjectId, Heard>>()
  bySide.set(side, days)
  const before = days.get(of)
  const day = before !== undefined && own.has(before) ? before as Map<SubjectId, Heard> : new Map(before)
  own.add(day)
  by(day)
  if (day.size === 0) days.delete(of)
  else days.set(of, day)
}

function placed(known: Known, statement: Subject<'statement'>): Placed | null {
  const { speakers, attribution, issues } = statement.value
  if (attribution === 'denied' || attribution === 'anonymous') return null
  const { day } = statementDate(known, statement)
  if (day === null || (known.on !== null && day > known.on)) return null
  const stances = known.once(stancesByStatement).get(statement.id) ?? []
  // Text agreed by both has often no speaker: its stances say whose it is.
  const sides = new Set([...speakers.map(speaksFor), ...speakers.length === 0 ? stances.map(({ value }) => value.side) : []].filter((side) => side !== null && known.once(negotiating).has(side) && ladderOf(known, statement, side).rung >= 3))
  if (sides.size === 0 || isHearsay(known, statement, sides)) return null
  const answered = stances.flatMap(({ value }) => known.get('proposition', value.proposition)?.value.issue ?? [])
  return { day, sides: ([...sides] as SideId[]).sort(compare), heard: { statement, issues: new Set([...issues, ...answered].filter((issue) => known.get('issue', issue) !== undefined)) } }
}

/** True where the words stand within what somebody else says: that is no word of the side's. */
function isHearsay(known: Known, { id, value: { content: [words] } }: Subject<'statement'>, sides: ReadonlySet<SideId | null>): boolean {
  return words !== undefined && tellersOf(known, words).some((other) => other.id !== id && other.value.content.some(({ from, to }) => from <= words.from && words.to <= to && to - from > words.to - words.from) && !other.value.speakers.map(speaksFor).some((side) => sides.has(side)))
}

function isSame(a: Placed | undefined, b: Placed | null): boolean {
  if (a === undefined || b === null) return a === undefined && b === null
  return a.day === b.day && a.heard.statement === b.heard.statement && a.sides.join(' ') === b.sides.join(' ') && a.heard.issues.size === b.heard.issues.size && [...a.heard.issues].every((issue) => b.heard.issues.has(issue))
}
