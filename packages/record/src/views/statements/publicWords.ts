import { speaksFor, type IssueId, type Passage, type PropositionId, type SideId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { inOrderRows } from '../rows/inOrderRows.ts'
import { ladderOf } from './ladderOf.ts'
import { negotiating } from '../names/negotiating.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stancesByStatement } from './stancesByStatement.ts'
import { statementDate } from './statementDate.ts'
import type { Known } from '../table.ts'
import { tellersOf } from '../sources/tellersOf.ts'
import { signsKnow } from '../signsKnow.ts'

/** A statement made in public, and what of it may breach an undertaking of conduct. */
export interface PublicWords {
  readonly statement: Subject<'statement'>
  readonly day: string
  /** The sides whose word it is; none of those who watch, or hold an office no longer. */
  readonly sides: readonly SideId[]
  /** Surnames of the persons who speak, in lower case. */
  readonly persons: readonly string[]
  /** Issues on which it takes a stance, or of which it speaks. */
  readonly issues: readonly IssueId[]
  readonly answers: readonly PropositionId[]
  /** Where it tells what was said in the talks; where it says what was agreed, or means. Null where it does not. */
  readonly talks: Passage | null
  readonly agreed: Passage | null
  /** Whether it is in a language that those signs know; where not, that they find nothing says nothing. */
  readonly isKnown: boolean
}

/** Statements made in public by somebody who is named, by day: not in a note for the file, not agreed text, not words of several sides that negotiate, not told by another. */
export function publicWords(known: Known): readonly PublicWords[] {
  return rows(known, null)
}

const rows = inOrderRows({
  kind: 'statement',
  rowOf(known, _names, statement) {
    const { speakers, attribution, content, issues } = statement.value
    const [at] = content
    const source = at === undefined ? undefined : known.get('source', at.source)?.value
    const { day } = statementDate(known, statement)
    if (at === undefined || source === undefined || day === null || (known.on !== null && day > known.on) || source.genre === 'note' || attribution === 'anonymous' || speakers.length === 0) return null
    // What is told within somebody else's words was not said in public by who it is told of; within his own, it is part of them.
    if (tellersOf(known, at).some((outer) => outer !== statement)) return null
    if (ladderOf(known, statement).words === 'agreed text') return null
    const answers = [...new Set((known.once(stancesByStatement).get(statement.id) ?? []).map(({ value }) => value.proposition))]
    const sides = [...new Set(speakers.map(speaksFor).filter((side) => side !== null))]
    if (sides.filter((side) => known.once(negotiating).has(side)).length > 1) return null
    const said = (pattern: RegExp): Passage | null => content.map((each) => affirmed(pattern, known.get('source', each.source)?.value.text ?? '', each)).find((each) => each !== null) ?? null
    const row: PublicWords = {
      statement, day, sides, persons: speakers.filter(({ person }) => person !== null).map((each) => speakerNames(known, each).short.toLowerCase()),
      issues: [...new Set([...answers.flatMap((id) => known.get('proposition', id)?.value.issue ?? []), ...issues])], answers, talks: said(talks), agreed: said(agreed), isKnown: signsKnow(source.language, source.text.slice(at.from, at.to)),
    }
    return { row, key: { day, source: at.source, from: at.from, id: statement.id } }
  },
  compare: (a, b) => compare(a.day, b.day) || compare(a.source, b.source) || a.from - b.from || compare(a.id, b.id),
})

/** Both English, and no other language (`signsKnow`). */
const talks = /\b(?:(?:we|I|he|she|they|ministers?|leaders?|presidents?|sides|both)\s+(?:also\s+|had\s+|have\s+)?(?:raised|discussed|spoke about|touched (?:up)?on|asked|told|put to|proposed|objected|set out|pointed out to|exchanged)|(?:was|were|is|are|had been|been|being)\s+(?:not\s+|also\s+)?(?:discussed|raised|being discussed|on the agenda|(?:a )?subject of (?:the|these|those|our) (?:talks|negotiations))|not a subject of (?:the|these) (?:talks|negotiations)|(?:in|at|during) (?:our|today['’]s) (?:talks|negotiations|meeting|conversation)|at the table|in the room)\b/giu
const agreed = /\b(?:(?:the\s+)?(?:declaration|agreement|treaty|statement|communiqu[eé]|accord)(?:\s+(?:of|from)\s+(?:\p{Lu}\p{L}+|\d{4}))?\s+(?:says|does not say|states|does not state|means|provides|requires|calls|leaves|implies|speaks|meant|said)|what (?:was|had been|our leaders) agreed|(?:we|leaders?|ministers?|sides|presidents?|both)\s+(?:had\s+|have\s+)?(?:agreed|confirmed)|(?:as|was) agreed|this means|under (?:it|the (?:declaration|agreement|treaty)))\b/giu

/** The first words of a pattern that nobody says are not so: "would not disclose what was said in the room" tells nothing. */
function affirmed(pattern: RegExp, text: string, { source, from, to }: Passage): Passage | null {
  const said = text.slice(from, to)
  for (const { 0: words, index } of said.matchAll(pattern)) {
    if (!/\b(?:(?:would|will|could|can|does|did|do) not|declin\w+|refus\w+|never)\s[^.;]{0,60}$/iu.test(said.slice(0, index))) return { source, from: from + index, to: from + index + words.length }
  }
  return null
}
