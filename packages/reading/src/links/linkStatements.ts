import type { Codebook, Finding, IssueId, SourceId, StatementId, SubjectId } from '@travaux/model'
import type { StatementFound } from '../layers.ts'
import { codebookIndex } from './codebookIndex.ts'
import { linkagesOf } from './linkagesOf.ts'
import { matchCodebook, type PropositionMatch } from './matchCodebook.ts'
import { piecesOf, type Linkable } from './piecesOf.ts'
import { stancesOf } from './stancesOf.ts'
import { wordsIn } from './wordsIn.ts'

export interface Links {
  /** The statements of the document, each with the issues it speaks of. */
  readonly statements: readonly StatementFound[]
  readonly stances: readonly Finding<'stance'>[]
  readonly linkages: readonly Finding<'linkage'>[]
}

/** "This is unacceptable", "Without it …": the sentence before, by the same speaker, says what. */
const pointsBack = /^(?:that )?(?:for (?:\p{L}+ ){1,2})?(?:this|these|such an?|without (?:it|this)|that (?:is|was|will|would|can|cannot|could)(?! \p{L}+ing))\b|^["“„«]\s*(?:for (?:\p{L}+ ){1,2})?(?:this|that|it|these|such|without (?:it|this))\b/iu
/** "The proposal could be studied, provided …": the sentence before, by whomever, says which. */
const takesUp = /\b(?:the|this|that|such an?) (?:proposal|idea|suggestion|offer|request|demand|initiative)\b/iu
/** Units from the end of a sentence within which the next may point back to it. */
const near = 250

/**
 * Links what was said to a codebook: statements to issues and propositions, with the stance taken, whose it is and the
 * words that show it; what is held to depend on what; and the agreements that a source tells of without a speaker.
 * Works from the codebook's terms alone: without a codebook there is nothing to link to. Never throws.
 */
export function linkStatements(document: Linkable, codebook: Codebook | null, source: SourceId): Links {
  const { text, statements } = document
  if (codebook === null) return { statements, stances: [], linkages: [] }
  const index = codebookIndex(codebook)
  const issues = new Map<StatementId, Set<IssueId>>(statements.map((each) => [each.id, new Set(each.value.issues)]))
  const stances = new Map<string, Finding<'stance'>>()
  const linkages = new Map<string, Finding<'linkage'>>()
  /** One statement inside another shows the same words: the outer one tells them. */
  const told = new Set<SubjectId>()
  let before: { speaker: string; to: number; matches: readonly PropositionMatch[] } = { speaker: '', to: 0, matches: [] }

  for (const piece of piecesOf(document)) {
    const speaker = piece.said?.value.speakers.map((each) => each.name).join() ?? ''
    const reached = piece.said !== null && piece.focus[0] - before.to < near
    const close = reached && before.speaker === speaker ? before.matches : []
    const inFocus = matchCodebook(wordsIn(text, ...piece.focus), index)
    const inSpan = inFocus.propositions.length > 0 ? inFocus : matchCodebook(wordsIn(text, ...piece.span), index)
    const said = text.slice(...piece.focus)
    const takenUp = pointsBack.test(said) ? close : reached && takesUp.test(said) ? before.matches : []
    const carried = inSpan.propositions.length === 0 && takenUp.length > 0
    const matches = carried ? takenUp : inSpan.propositions

    const spokenOf = [...inFocus.issues, ...inSpan.issues, ...matches.map((match) => match.proposition.issue)]
    if (piece.said !== null) for (const issue of spokenOf) issues.get(piece.said.id)?.add(issue)
    for (const match of matches) {
      for (const stance of stancesOf(text, source, piece, match, carried, index)) {
        const key = `${stance.value.statement ?? stance.value.words.from} ${stance.value.side} ${stance.value.proposition}`
        if (told.has(stance.subject)) continue
        told.add(stance.subject)
        if ((stances.get(key)?.confidence ?? 0) < (stance.confidence ?? 0)) stances.set(key, stance)
      }
    }
    for (const linkage of linkagesOf(text, source, piece, close, index)) linkages.set(linkage.subject, linkage)
    before = { speaker, to: piece.span[1], matches }
  }

  const order = index.issues.map((issue) => issue.id)
  return {
    statements: statements.map((each) => ({ ...each, value: { ...each.value, issues: order.filter((issue) => issues.get(each.id)?.has(issue)) } })),
    stances: withoutBareMentions([...stances.values()]),
    linkages: [...linkages.values()],
  }
}

/** A bare mention counts as support only where the same source holds nothing plainer to the contrary from the same side. */
function withoutBareMentions(stances: readonly Finding<'stance'>[]): readonly Finding<'stance'>[] {
  const plainer = (one: Finding<'stance'>, other: Finding<'stance'>) => other.value.side === one.value.side && other.value.proposition === one.value.proposition
    && other.value.stance !== 'supports' && (other.confidence ?? 0) > (one.confidence ?? 0)
  return stances.filter((one) => one.value.stance !== 'supports' || (one.confidence ?? 0) > 0.5 || !stances.some((other) => plainer(one, other)))
}
