import { speaksFor, type IssueId, type Meeting, type Passage, type SideId, type Speaker, type StatementId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { terms } from '../../terms.ts'
import { levelOf } from '../meetings/levelOf.ts'
import { perSource } from '../perSource.ts'
import { stancesByStatement } from '../statements/stancesByStatement.ts'
import { statementDate } from '../statements/statementDate.ts'
import { levelMetAt } from '../meetings/statementsAtMeetings.ts'
import { table, type Known } from '../table.ts'

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

/** A statement as search looks at it. `pieces`: its words in the source, what names the speaker, and the cue; what others say between them is not its own. */
export interface Searched { readonly id: StatementId; readonly pieces: readonly Passage[]; readonly statement: Subject<'statement'>; readonly sides: readonly (SideId | null)[]; readonly issues: ReadonlySet<string> }

/** The statements of a source that fit, in the order of its text. */
export function statementsSearched(known: Known, source: string, { speaker, side, issue, level, since, until }: SaidFilter): readonly Searched[] {
  const wanted = speaker == null ? null : terms(speaker).map(({ term }) => term)
  return searchedIn(known, source).filter(({ statement, sides, issues }) => {
    const { speakers } = statement.value
    const { day } = statementDate(known, statement)
    return (known.on === null || day === null || day <= known.on)
      && (side == null || sides.includes(side))
      && (issue == null || issues.has(issue))
      && (since == null || (day !== null && day >= since)) && (until == null || (day !== null && day <= until))
      && (wanted === null || speakers.some((each) => each.person === speaker || (wanted.length > 0 && isCalled(known, each, wanted))))
      && (level == null || (levelMetAt(known, statement.id) ?? levelOf(speakers)) === level)
  })
}

const searchedIn = perSource((known, source): readonly Searched[] => (known.folded.bySource.get(source) ?? []).flatMap((subject): readonly Searched[] => {
  if (subject.kind !== 'statement' || !known.stands(subject)) return []
  const statement = subject as Subject<'statement'>
  const { content, cue, source: named, issues } = statement.value
  const own = content.filter((each) => each.source === source)
  if (own.length === 0) return []
  const pieces = [named, ...own, cue].filter((each) => each !== null && each.source === source) as readonly Passage[]
  const taken = (known.once(stancesByStatement).get(statement.id) ?? []).flatMap(({ value }) => known.get('proposition', value.proposition)?.value.issue ?? [])
  return [{ id: statement.id, pieces, statement, sides: statement.value.speakers.map(speaksFor), issues: new Set([...issues, ...taken]) }]
}))

/** Whether all the words are among those by which a speaker is known, on record or in this source. */
function isCalled(known: Known, { person, name }: Speaker, wanted: readonly string[]): boolean {
  const onRecord = wordsOfPerson(known, person)
  const written = wordsOf(name)
  return wanted.every((word) => onRecord.has(word) || written.has(word))
}

function wordsOfPerson(known: Known, person: Speaker['person']): ReadonlySet<string> {
  if (person === null) return none
  const words = known.once(personWords)
  let own = words.get(person)
  if (own === undefined) {
    const value = known.get('person', person)?.value
    words.set(person, own = value === undefined ? none : wordsOf([value.name, value.surname, ...value.aliases].join(' ')))
  }
  return own
}

const none: ReadonlySet<string> = new Set()
const personWords = table((): Map<string, ReadonlySet<string>> => new Map(), { reads: ['person'] })

function wordsOf(name: string): ReadonlySet<string> {
  let words = namesSplit.get(name)
  if (words === undefined) {
    if (namesSplit.size > 10_000) namesSplit.clear()
    namesSplit.set(name, words = new Set(terms(name).map(({ term }) => term)))
  }
  return words
}

/** The same few names are written over and over. */
const namesSplit = new Map<string, ReadonlySet<string>>()
