import type { Codebook, Issue, IssueId, Kind, Passage, Proposition, SideId, SubjectId, ValueOf } from '@travaux/model'
import { proposeIssues, type IssueProposed } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { known, naming, neutralWords, statements, type Folded, type Known, type StatementRow, type ViewOptions } from '@travaux/record'

/** A side that is heard, with its name. */
type SideHeard = { readonly id: SideId; readonly name: string }

/** An answer that an issue may want, as the reader words it, with the statements that say it. `value` is what a person who takes it records. */
export interface AnswerShown {
  readonly text: string
  readonly sides: readonly SideHeard[]
  readonly said: readonly StatementRow[]
  readonly value: Omit<Proposition, 'issue'>
  readonly evidence: readonly Passage[]
}

/** What recurs in what is said: an issue of its own, or more answers to the one that it lies within. `value` is what a person who makes it an issue records. */
export interface ProposalShown {
  /** The words that recur, as the sources have them. */
  readonly words: string
  readonly within: { readonly id: IssueId; readonly name: string } | null
  readonly statements: number
  readonly sources: number
  readonly sides: readonly SideHeard[]
  /** The statements, newest first. */
  readonly said: readonly StatementRow[]
  readonly answers: readonly AnswerShown[]
  readonly value: Issue
  /** Where the words stand, a passage a statement. */
  readonly evidence: readonly Passage[]
}

/** `lookedAt` of `statements` were looked at, the newest. */
export interface Proposals { readonly statements: number; readonly lookedAt: number; readonly proposed: readonly ProposalShown[] }

/** A second's work: a person waits. What more statements have to say is said in the newest of them. */
const mostLookedAt = 5_000

/**
 * What recurs in a dossier's statements and has no issue, or no answer, yet: found by the reader, recorded by nobody. What a person has withdrawn or left
 * is not proposed again.
 */
export function proposals(folded: Folded, options: ViewOptions): Proposals {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const rows = new Map<SubjectId, StatementRow>(statements(folded, options).map((row) => [row.subject, row]))
  const said = (ids: readonly SubjectId[]) => ids.flatMap((id) => rows.get(id) ?? []).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  const sides = (ids: readonly SideId[]) => ids.map((id) => ({ id, name: names.side(id) })).sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const worded = (text: string) => sentenceCase(neutralWords(seen, text))
  const proposed = seen.once(proposedIn).map(({ name, within, statements: count, sources, sides: by, spokenIn, evidence, propositions }): ProposalShown => ({
    words: name, within: within === null ? null : { id: within, name: names.issue(within) }, statements: count, sources, sides: sides(by), said: said(spokenIn), evidence,
    value: { name: worded(name), bySide: {}, group: null, raised: null, terms: [name.toLowerCase()] },
    answers: propositions.map((each) => ({ text: sentenceCase(names.expand(worded(each.text))), sides: sides(each.sides), said: said(each.spokenIn), value: { text: worded(each.text), terms: [] }, evidence: each.evidence })),
  }))
  return { statements: rows.size, lookedAt: Math.min(rows.size, mostLookedAt), proposed }
}

/** The same whoever speaks, so that it is worked out once for a folded dossier and day. */
function proposedIn(seen: Known): readonly IssueProposed[] {
  const newest = statements(seen.folded, { as: null, on: seen.on }).slice(0, mostLookedAt)
  const stances = Map.groupBy(seen.all('stance'), ({ value }) => value.statement)
  const bySource = Map.groupBy(newest.flatMap(({ subject }) => seen.get('statement', subject) ?? []), ({ value }) => value.content[0]?.source ?? null)
  const heard = [...bySource].flatMap(([source, all]) => {
    const text = seen.get('source', source)?.value.text
    if (text === undefined) return []
    return [{ source: { text }, findings: all.flatMap(({ id, kind, value }) => [{ subject: id as SubjectId, kind, value }, ...(stances.get(id) ?? []).map((stance) => ({ subject: stance.id as SubjectId, kind: stance.kind, value: stance.value }))]) }]
  })
  return proposeIssues(heard, { english: english(), codebook: settled(seen) })
}

/** Whatever has a name, found by whomever; and issues and propositions that a person withdrew, which are settled too. */
function settled({ folded }: Known): Codebook {
  const all = <K extends Kind>(kind: K) => folded.byKind[kind].map(({ id, value }) => ({ ...(value as ValueOf<K> & object), id }))
  return { name: '', sides: all('side'), persons: all('person'), places: all('place'), issues: all('issue'), propositions: all('proposition') } as Codebook
}

function sentenceCase(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
