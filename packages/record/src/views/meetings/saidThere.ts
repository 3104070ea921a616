import { speaksFor, type SideId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import type { Known } from '../table.ts'
import { ladderOf } from '../statements/ladderOf.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { statementDate } from '../statements/statementDate.ts'
import { statementQuote } from '../statements/statementQuote.ts'
import type { Ladder, Quote } from '../view.ts'

/** A statement made at a meeting. */
export interface Said { readonly statement: Subject<'statement'>; readonly quote: Quote; readonly ladder: Ladder; readonly side: SideId | null }

/** What was said at a meeting, own words first, and the last day on which it was said. */
export interface SaidThere { readonly said: readonly Said[]; readonly end: string }

export function saidThere(known: Known, meeting: MergedMeeting, statements: readonly Subject<'statement'>[]): SaidThere {
  const said = statements.map((statement): Said => ({ statement, quote: statementQuote(known, statement), ladder: ladderOf(known, statement), side: sideOf(statement) }))
  said.sort((a, b) => b.ladder.rung - a.ladder.rung || (a.quote.source < b.quote.source ? -1 : a.quote.source > b.quote.source ? 1 : a.quote.passage.from - b.quote.passage.from))
  return { said, end: statements.reduce((last, each) => latest(last, statementDate(known, each).day), meeting.span?.last ?? '') }
}

function sideOf({ value: { speakers } }: Subject<'statement'>): SideId | null {
  const sides = new Set(speakers.map(speaksFor))
  return sides.size === 1 ? ([...sides][0] ?? null) : null
}

function latest(a: string, b: string | null): string {
  return b !== null && b > a ? b : a
}
