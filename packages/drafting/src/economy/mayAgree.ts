import type { IssueId, PropositionId } from '@travaux/model'
import type { DraftText } from '../draft/draftText.ts'
import { bracketsOf } from './bracketsOf.ts'
import { clausesOf } from './clausesOf.ts'
import type { FindingNaming } from './findingNaming.ts'
import { linkagesOf, type Wait } from './linkagesOf.ts'
import { listed } from './listed.ts'
import type { Dependence, KnownProposition } from './onRecord.ts'

/**
 * What a clause, a bracket or an alternative (by its name) waits for, as a sentence to show before it is agreed; null where nothing holds it up. A clause waits for
 * whatever its brackets and the clauses below it wait for, and every part for what the clauses around it wait for. Of a bracket whose alternatives wait for
 * different things all are said; of an alternative only its own. A warning: whoever agrees decides.
 */
export function mayAgree(text: DraftText, part: string, linkages: readonly Dependence[], propositions: readonly KnownProposition[], naming: FindingNaming): string | null {
  const scope = scopeOf(text, part)
  const inScope = linkagesOf(text, linkages, propositions).filter((each) => scope.parts.has(each.part))
  const concerns = ({ alternative }: Wait): boolean => scope.alternative === null || alternative === null || alternative === scope.alternative
  const waits = inScope.flatMap((each) => each.waits).filter((wait) => wait.state !== 'agreed' && concerns(wait) && !(wait.part !== null && scope.below.has(wait.part)))
  if (waits.length === 0) return null
  const cycle = inScope.find((each) => each.cycle !== null)?.cycle ?? null
  const name = part.startsWith('cls_') ? naming.clause(part) : part.startsWith('brk_') ? naming.bracket(part) : naming.alternative(part)
  const together = cycle === null ? '' : ` ${capitalised(listed(cycle.map((each) => nameOf(each, naming)), 'and'))} wait for one another: agree them together.`
  return `${capitalised(name)} waits for ${[...new Set(waits.map((wait) => waitWords(wait, naming)))].join(', and for ')}.${together}`
}

/** The parts whose waiting holds the part up; those inside it, for which it does not wait as they are agreed with it. */
function scopeOf(text: DraftText, part: string): { readonly parts: ReadonlySet<string>; readonly below: ReadonlySet<string>; readonly alternative: string | null } {
  const brackets = bracketsOf(text)
  const own = clausesOf(text).find(({ clause }) => clause.id === part)
  if (own !== undefined) {
    const below = new Set(clausesOf({ clauses: [own.clause] }).map(({ clause }) => clause.id))
    for (const { clause, bracket } of bracketsOf({ clauses: [own.clause] })) if (below.has(clause.id)) below.add(bracket.id)
    return { parts: new Set([...own.path.map(({ id }) => id), ...below]), below, alternative: null }
  }
  const placed = brackets.find(({ bracket }) => bracket.id === part || bracket.alternatives.some(({ id }) => id === part))
  if (placed === undefined) return { parts: new Set([part]), below: new Set(), alternative: null }
  const { bracket: { id }, path, within } = placed
  return { parts: new Set([...path.map((each) => each.id), ...within.map(({ bracket }) => bracket.id), id]), below: new Set([id]), alternative: part === id ? null : part }
}

function waitWords(wait: Wait, naming: FindingNaming): string {
  return `${stateWords(wait, naming)}${wait.side === null ? '' : `, as ${naming.side(wait.side)} holds`}`
}

function stateWords({ on, onWords, part, state }: Wait, naming: FindingNaming): string {
  const what = on === null ? `“${onWords}”`
    : on.startsWith('iss_') ? `“${naming.issue(on as IssueId)}”`
    : on.startsWith('prp_') ? `“${naming.proposition(on as PropositionId)}”` : nameOf(on, naming)
  switch (state) {
    case 'open': return part === null || part === on ? `${what}, which is still open` : `${what}, still open in ${nameOf(part, naming)}`
    case 'otherwise': return `${what}, which was settled otherwise`
    case 'not-in-text': return `${what}, of which this text says nothing`
    case 'agreed': return what
    default: return state satisfies never
  }
}

function nameOf(part: string, naming: FindingNaming): string {
  return part.startsWith('cls_') ? naming.clause(part) : naming.bracket(part)
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
