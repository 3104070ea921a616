import type { IssueId, PropositionId } from '@travaux/model'
import type { Alternative, Bracket, DraftText } from '../draft/draftText.ts'
import { bracketsOf } from './bracketsOf.ts'
import { clausesOf } from './clausesOf.ts'
import { closedBrackets } from './closedBrackets.ts'
import type { KnownProposition } from './onRecord.ts'

/** A clause or a bracket. `clause`: the clause it is or is in; `inside`: the clauses and brackets it is in. */
export interface Part { readonly id: string; readonly clause: string; readonly isAgreed: boolean; readonly inside: ReadonlySet<string> }

/** The parts of a draft, clauses each before their brackets, and what speaks of what. */
export interface Parts {
  readonly all: readonly Part[]
  /**
   * The parts an issue, a proposition or a part's own name speaks of; with the alternative that gives the answer, where it is a proposition's. Of an agreed bracket
   * only the answer it was settled by.
   */
  readonly speakingOf: (what: string) => readonly { readonly part: Part; readonly alternative: string | null }[]
  /** Answers that stood in brackets settled otherwise. */
  readonly passedOver: ReadonlySet<PropositionId>
}

export function partsOf(text: DraftText, propositions: readonly KnownProposition[]): Parts {
  const issueOf = new Map(propositions.map(({ id, issue }) => [id, issue]))
  const spoken = new Map<string, { part: Part; alternative: string | null }[]>()
  const passedOver = new Set<PropositionId>()
  const speak = (what: string, part: Part, alternative: string | null): void => {
    const held = spoken.get(what)
    if (held === undefined) spoken.set(what, [{ part, alternative }])
    else if (!held.some((each) => each.part === part && each.alternative === alternative)) held.push({ part, alternative })
  }
  const answers = (bracket: Bracket, part: Part, given: readonly Alternative[]): void => {
    speak(bracket.id, part, null)
    for (const { id, proposition } of given) if (proposition !== null) speak(proposition, part, part.isAgreed ? null : id)
    const issues = new Set<IssueId>(bracket.alternatives.flatMap(({ proposition }) => (proposition === null ? [] : issueOf.get(proposition) ?? [])))
    for (const issue of issues) speak(issue, part, null)
  }
  const [open, closed] = [Map.groupBy(bracketsOf(text), ({ clause }) => clause.id), Map.groupBy(closedBrackets(text), ({ clause }) => clause.id)]
  const all = clausesOf(text).flatMap(({ clause, path }) => {
    const above = path.slice(0, -1).map(({ id }) => id)
    const whole: Part = { id: clause.id, clause: clause.id, isAgreed: clause.status === 'agreed', inside: new Set(above) }
    speak(clause.id, whole, null)
    const openParts = (open.get(clause.id) ?? []).map(({ bracket, within }) => {
      const part: Part = { id: bracket.id, clause: clause.id, isAgreed: false, inside: new Set([...above, clause.id, ...within.map(({ bracket: { id } }) => id)]) }
      answers(bracket, part, bracket.alternatives)
      return part
    })
    const closedParts = (closed.get(clause.id) ?? []).map(({ was: { bracket }, chosen }) => {
      const part: Part = { id: bracket.id, clause: clause.id, isAgreed: true, inside: new Set([...above, clause.id]) }
      answers(bracket, part, chosen === null ? [] : [chosen])
      for (const { id, proposition } of bracket.alternatives) if (proposition !== null && id !== chosen?.id && proposition !== chosen?.proposition) passedOver.add(proposition)
      return part
    })
    return [whole, ...openParts, ...closedParts]
  })
  return { all, speakingOf: (what) => spoken.get(what) ?? [], passedOver }
}
