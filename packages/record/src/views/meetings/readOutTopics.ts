import { speaksFor, type IssueId, type PropositionId, type SideId, type SourceId, type Stance } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import type { Account } from './accountsOf.ts'
import { compare } from '../compare.ts'
import { ladderOf } from '../statements/ladderOf.ts'
import { listed } from '../listed.ts'
import type { Naming } from '../names/naming.ts'
import type { ReadOutContradiction, ReadOutSaid, ReadOutTopic } from './readOut.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { stanceHeld } from '../statements/stancesHeld.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import { stancesByStatement } from '../statements/stancesByStatement.ts'
import { stanceWords } from '../statements/stanceWords.ts'
import { statementQuote } from '../statements/statementQuote.ts'
import type { Known } from '../table.ts'
import { willingness } from '../statements/willingness.ts'

/**
 * What the accounts of a meeting have said there, issue by issue, and where one has a side accept what by another it refuses. `called`: an account, in a sentence. Two accounts in which a side accepts the same, in
 * one on conditions, do not contradict: one may have left them out.
 */
export function readOutTopics(known: Known, names: Naming, accounts: readonly Account[], called: (source: SourceId) => string): { readonly topics: readonly ReadOutTopic[]; readonly contradictions: readonly ReadOutContradiction[] } {
  const cells = new Map<IssueId, Map<SourceId, ReadOutSaid[]>>()
  for (const { source, statements } of accounts) {
    for (const statement of statements.toSorted((a, b) => (a.value.content[0]?.from ?? 0) - (b.value.content[0]?.from ?? 0) || compare(a.id, b.id))) {
      for (const [issue, all] of saidIn(known, names, statement)) {
        const bySource = cells.get(issue) ?? new Map<SourceId, ReadOutSaid[]>()
        cells.set(issue, bySource)
        const said = bySource.get(source.id as unknown as SourceId)
        if (said === undefined) bySource.set(source.id as unknown as SourceId, [...all])
        else said.push(...all)
      }
    }
  }
  const contradictions: ReadOutContradiction[] = []
  const topics = known.all('issue').flatMap(({ id }): readonly ReadOutTopic[] => {
    const issue = id as unknown as IssueId
    const bySource = cells.get(issue)
    if (bySource === undefined) return []
    const clashes = clashesIn(bySource, issue, names, called)
    for (const each of clashes) contradictions.push(each)
    return [{ issue, issueName: names.issue(issue), cells: [...bySource].map(([source, said]) => ({ source, said })), onlyIn: onlyIn(known, issue, accounts, bySource), contradicts: clashes.length > 0 }]
  })
  return { topics: topics.toSorted((a, b) => Number(b.contradicts) - Number(a.contradicts) || Number(b.onlyIn !== null) - Number(a.onlyIn !== null)), contradictions }
}

/** The one account that speaks of an issue. None where a term of the issue stands in another: that it has nobody say anything of it may be the reader's fault. */
function onlyIn(known: Known, issue: IssueId, accounts: readonly Account[], bySource: ReadonlyMap<SourceId, unknown>): SourceId | null {
  const [only] = bySource.keys()
  if (accounts.length < 2 || bySource.size !== 1 || only === undefined) return null
  const terms = known.get('issue', issue)?.value.terms ?? []
  return accounts.some(({ source }) => source.id as string !== only && terms.some((term) => source.value.text.toLowerCase().includes(term.toLowerCase()))) ? null : only
}

function saidIn(known: Known, names: Naming, statement: Subject<'statement'>): ReadonlyMap<IssueId, readonly ReadOutSaid[]> {
  const { speakers, issues } = statement.value
  const held = (known.once(stancesByStatement).get(statement.id) ?? []).flatMap((stance) => stanceHeld(known, stance.id) ?? [])
  const speaker = listed([...new Set(speakers.map((each) => speakerNames(known, each).short))])
  const found = new Map<IssueId, ReadOutSaid[]>()
  for (const each of held) {
    const said: ReadOutSaid = { subject: statement.id, side: each.side, sideName: names.side(each.side), speaker, stance: each.stance, proposition: { id: each.proposition, text: names.proposition(each.proposition) }, quote: stanceQuote(known, each), ladder: each.ladder }
    found.set(each.issue, [...found.get(each.issue) ?? [], said])
  }
  const sides = [...new Set(speakers.map(speaksFor))]
  const side: SideId | null = sides.length === 1 ? sides[0] ?? null : null
  for (const issue of issues) {
    if (found.has(issue) || known.get('issue', issue) === undefined) continue
    found.set(issue, [{ subject: statement.id, side, sideName: side === null ? null : names.side(side), speaker, stance: null, proposition: null, quote: statementQuote(known, statement), ladder: ladderOf(known, statement) }])
  }
  return found
}

/** The first words of an account in which a side accepts a proposition, and the first in which it refuses it, with their places among all. */
interface Stances { readonly source: SourceId; accepts?: SaidAt; refuses?: SaidAt }

interface SaidAt { readonly at: number; readonly said: ReadOutSaid }

/** Of each two accounts, a side and a proposition the first such words, in the order in which they stand. O(said + pairs of accounts that speak of one proposition). */
function clashesIn(bySource: ReadonlyMap<SourceId, readonly ReadOutSaid[]>, issue: IssueId, names: Naming, called: (source: SourceId) => string): readonly ReadOutContradiction[] {
  const bySide = new Map<SideId, Map<PropositionId, Stances[]>>()
  let at = 0
  for (const [source, all] of bySource) {
    for (const said of all) {
      at += 1
      const { side, stance, proposition } = said
      if (side === null || stance === null || proposition === null) continue
      const answers = bySide.get(side) ?? new Map<PropositionId, Stances[]>()
      bySide.set(side, answers)
      const accounts = answers.get(proposition.id) ?? []
      answers.set(proposition.id, accounts)
      if (accounts.at(-1)?.source !== source) accounts.push({ source })
      const own = accounts.at(-1) as Stances
      if (willingness(stance) > 1) own.accepts ??= { at, said }
      else own.refuses ??= { at, said }
    }
  }
  const found = [...bySide.values()].flatMap((answers) => [...answers.values()]).flatMap((accounts) => accounts.flatMap((a, i) => accounts.slice(i + 1).flatMap((b) => {
    const [first] = [[a.accepts, b.refuses] as const, [a.refuses, b.accepts] as const].flatMap(([one, other]) => one === undefined || other === undefined ? [] : [{ a, b, one, other }]).sort((x, y) => x.one.at - y.one.at)
    return first ?? []
  })))
  return found.sort((x, y) => x.one.at - y.one.at || x.other.at - y.other.at).map(({ a, b, one: { said: one }, other: { said: other } }) => ({
    is: 'stance', issue, side: one.side,
    words: `By ${called(a.source)}, ${names.side(one.side)} ${stanceWords(one.stance as Stance['stance'])}; by ${called(b.source)}, it ${stanceWords(other.stance as Stance['stance'])}: ${one.proposition?.text ?? ''}`,
    between: [{ source: a.source, subject: one.subject, quote: one.quote }, { source: b.source, subject: other.subject, quote: other.quote }],
  }))
}
