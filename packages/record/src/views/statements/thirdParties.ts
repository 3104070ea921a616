import { speaksFor, type IssueId, type Passage, type SideId, type SubjectId } from '@travaux/model'
import type { Folded, Subject } from '../../folded.ts'
import { compare } from '../compare.ts'
import { inOrderRows } from '../rows/inOrderRows.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { ladderOf } from './ladderOf.ts'
import { listed } from '../listed.ts'
import { naming, type Naming } from '../names/naming.ts'
import { negotiating } from '../names/negotiating.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { sentenceAt } from '../sources/sentenceAt.ts'
import { sidesIn } from '../names/sidesIn.ts'
import { speakerNames } from '../names/speakerNames.ts'
import { spokenWords } from './spokenWords.ts'
import { statementDate } from './statementDate.ts'
import { tellersOf } from '../sources/tellersOf.ts'
import { today } from '../today.ts'
import type { Ladder, Quote, ViewOptions } from '../view.ts'

/** A third party, or what is said of allies and third States without a name: who brings it in, when, with which issues, in which words. */
export interface ThirdParty {
  /** Null of those that are not named. */
  readonly side: SideId | null
  readonly name: string
  /** Who brings it in, the most often first; null of those who speak for no side. */
  readonly by: readonly { readonly side: SideId | null; readonly name: string; readonly times: number; readonly first: string | null; readonly last: string | null }[]
  readonly issues: readonly { readonly issue: IssueId; readonly name: string; readonly times: number }[]
  /** Newest first. */
  readonly raised: readonly ThirdPartyRaised[]
}

export interface ThirdPartyRaised {
  readonly subject: SubjectId
  readonly date: string | null
  readonly side: SideId | null
  readonly sideName: string | null
  readonly speaker: string
  readonly issues: readonly string[]
  readonly quote: Quote
  readonly ladder: Ladder
}

/**
 * The third-party factors of a negotiation, the most often raised first: third States, and allies, alliances and third countries that are not named. A statement raises one where its own words name it; one whose
 * speaker is of that State does not.
 */
export function thirdParties(folded: Folded, options: ViewOptions): readonly ThirdParty[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const day = seen.on === null ? null : today(seen)
  const all = rows(seen, options.as).flat().filter(({ date }) => day === null || date === null || date <= day)
  return [...Map.groupBy(all, ({ of }) => of)].map(([side, of]): ThirdParty => ({
    side, name: side === null ? 'Allies and third States, not named' : names.side(side), by: byWhom(of, names), issues: withIssues(of, names),
    raised: of.map(({ of: _, ofSide, ofIssues, ...raised }) => ({ ...raised, side: ofSide, issues: ofIssues.map((issue) => names.issue(issue)) })),
  })).sort((a, b) => Number(a.side === null) - Number(b.side === null) || b.raised.length - a.raised.length || compare(a.name, b.name))
}

type Raised = Omit<ThirdPartyRaised, 'side' | 'issues'> & { readonly of: SideId | null; readonly ofSide: SideId | null; readonly ofIssues: readonly IssueId[] }

/** For each statement that raises any: one each. */
const rows = inOrderRows({
  kind: 'statement',
  rowOf(seen, names, statement) {
    const factors = factorsIn(seen, statement)
    if (factors.length === 0) return null
    const { speakers, issues, mode } = statement.value
    const side = speakers.map(speaksFor).find((each) => each !== null) ?? null
    const row = factors.map(({ of, at }): Raised => ({
      of, subject: statement.id, date: statementDate(seen, statement).day, ofSide: side, sideName: side === null ? null : names.side(side), speaker: listed([...new Set(speakers.map((each) => speakerNames(seen, each).short))]),
      ofIssues: issuesAt(seen, at, issues), quote: mode === 'direct' ? quoteOf(seen, spokenWords(seen, at, mode).passage, true) : quoteOf(seen, at, false), ladder: ladderOf(seen, statement),
    }))
    return { row, key: row[0] as Raised }
  },
  compare: (a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.quote.source, b.quote.source) || a.quote.passage.from - b.quote.passage.from || compare(a.subject, b.subject),
})

/** English, Russian and Japanese; States by their names and other names on record, in any language. */
const unnamed = /\b(?:third (?:countries|states|parties|powers)|all(?:y|ies)|alliances?|allied|military blocs?)\b|союзник|третьи\p{L}* стран|同盟|第三国/iu

/**
 * The third parties that a statement names, each with the first sentence of it in which; none where it stands whole within another statement of the same side. A State that only a reader found, named as a place
 * ("in Singapore"), is where somebody met.
 */
function factorsIn(known: Known, { id, value: { content, speakers } }: Subject<'statement'>): readonly { readonly of: SideId | null; readonly at: Passage }[] {
  const own = new Set(speakers.map(({ side }) => side))
  const sides = known.once(negotiating)
  const found = new Map<SideId | null, Passage>()
  for (const piece of content) {
    const whole = known.get('source', piece.source)?.value.text ?? ''
    const text = whole.slice(piece.from, piece.to)
    const named: readonly { readonly side: SideId | null; readonly from: number }[] = sidesIn(known, text).filter(({ side, from }) => !sides.has(side) && !own.has(side) && !(known.get('side', side)?.review === 'found' && /\b(?:in|at|from)\s+(?:the\s+)?$/iu.test(text.slice(0, from))))
    const at = named.length > 0 ? -1 : text.search(unnamed)
    for (const { side, from } of at === -1 ? named : [{ side: null, from: at }]) {
      const sentence = sentenceAt(whole, { from: piece.from + from, to: piece.from + from + 1 })
      if (!found.has(side)) found.set(side, { source: piece.source, from: Math.max(sentence.from, piece.from), to: Math.min(sentence.to, piece.to) })
    }
  }
  const within = found.size > 0 && content.every((piece) => tellersOf(known, piece).some((other) => other.id !== id && other.value.speakers.some(({ side }) => own.has(side)) && other.value.content.some(({ from, to }) => from <= piece.from && piece.to <= to && to - from > piece.to - piece.from)))
  return within ? [] : [...found].map(([of, at]) => ({ of, at }))
}

/** The issues of a statement that the sentence speaks of, by their terms; all of them where it has a few, and none of their terms is in it. */
function issuesAt(known: Known, { source, from, to }: Passage, issues: readonly IssueId[]): readonly IssueId[] {
  const sentence = (known.get('source', source)?.value.text.slice(from, to) ?? '').toLowerCase()
  const spoken = issues.filter((issue) => known.get('issue', issue)?.value.terms.some((term) => sentence.includes(term.toLowerCase())) === true)
  return spoken.length > 0 || issues.length > 2 ? spoken : issues.filter((issue) => known.get('issue', issue) !== undefined)
}

function byWhom(of: readonly Raised[], names: Naming): ThirdParty['by'] {
  return [...Map.groupBy(of, ({ ofSide }) => ofSide)].map(([side, all]) => {
    const days = all.map(({ date }) => date).filter((date) => date !== null).sort(compare)
    return { side, name: side === null ? 'others' : names.side(side), times: all.length, first: days[0] ?? null, last: days.at(-1) ?? null }
  }).sort((a, b) => b.times - a.times || compare(a.name, b.name))
}

function withIssues(of: readonly Raised[], names: Naming): ThirdParty['issues'] {
  return [...Map.groupBy(of.flatMap(({ ofIssues }) => ofIssues), (issue) => issue)].map(([issue, all]) => ({ issue, name: names.issue(issue), times: all.length })).sort((a, b) => b.times - a.times || compare(a.name, b.name))
}
