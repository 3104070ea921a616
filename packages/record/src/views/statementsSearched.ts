import { speaksFor, type IssueId, type Meeting, type Passage, type SideId, type Speaker, type StatementId } from '@travaux/model'
import type { Subject } from '../folded.ts'
import { terms } from '../terms.ts'
import { levelOf } from './levelOf.ts'
import { perSource } from './perSource.ts'
import { stancesByStatement } from './stancesByStatement.ts'
import { statementDate } from './statementDate.ts'
import { statementLevels } from './statementLevels.ts'
import { table, type Known } from './table.ts'

/** Which statements are looked at: by whom, of which side, on which issue, at which level, made from and until which day (ISO dates, both included). */
export interface SaidFilter {
  /** A person's id, or words of the name: "Lavrov", "Taro Kono". */
  readonly speaker?: string | null
  readonly side?: SideId | null
  readonly issue?: IssueId | null
  /** Of the meeting at which it was said; else at which the speaker acts. */
  readonly level?: Meeting['level'] | null
  readonly since?: string | null
  readonly until?: string | null
}

/** A statement as search looks at it. `extent`: all its words in the source, with what names the speaker and the cue. */
export interface Searched { readonly id: StatementId; readonly extent: Passage; readonly day: string | null; readonly statement: Subject<'statement'>; readonly sides: readonly (SideId | null)[]; readonly issues: ReadonlySet<string> }

/** The statements of a source that fit, in the order of its text. */
export function statementsSearched(known: Known, source: string, { speaker, side, issue, level, since, until }: SaidFilter): readonly Searched[] {
  const wanted = speaker == null ? null : terms(speaker).map(({ term }) => term)
  return searchedIn(known, source).filter(({ statement, day, sides, issues }) => {
    const { speakers } = statement.value
    return (side == null || sides.includes(side))
      && (issue == null || issues.has(issue))
      && (since == null || (day !== null && day >= since)) && (until == null || (day !== null && day <= until))
      && (wanted === null || speakers.some((each) => each.person === speaker || (wanted.length > 0 && isCalled(known, each, wanted))))
      && (level == null || (known.once(statementLevels).get(statement.id) ?? levelOf(speakers)) === level)
  })
}

const searchedIn = perSource((known, source): readonly Searched[] => (known.folded.bySource.get(source) ?? []).flatMap((subject): readonly Searched[] => {
  if (subject.kind !== 'statement' || !known.stands(subject)) return []
  const statement = subject as Subject<'statement'>
  const { content, cue, source: named, issues } = statement.value
  const parts = [...content, ...statement.evidence, cue, named].filter((each) => each !== null && each.source === source) as readonly Passage[]
  const extent = { source: parts[0]?.source as Passage['source'], from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) }
  const taken = (known.once(stancesByStatement).get(statement.id) ?? []).flatMap(({ value }) => known.get('proposition', value.proposition)?.value.issue ?? [])
  return [{ id: statement.id, extent, day: statementDate(known, statement).day, statement, sides: statement.value.speakers.map(speaksFor), issues: new Set([...issues, ...taken]) }]
}))

/** Whether all the words are among those by which a speaker is known. */
function isCalled(known: Known, { person, name }: Speaker, wanted: readonly string[]): boolean {
  const words = known.once(wordsOf)
  const key = person ?? name
  let own = words.get(key)
  if (own === undefined) {
    const value = known.get('person', person)?.value
    words.set(key, own = new Set([name, value?.name ?? '', value?.surname ?? '', ...value?.aliases ?? []].flatMap((each) => terms(each).map(({ term }) => term))))
  }
  return wanted.every((word) => own.has(word))
}

const wordsOf = table((): Map<string, ReadonlySet<string>> => new Map(), { reads: ['person'] })
