import type { Mandate, PropositionId, SideId } from '@travaux/model'
import type { DraftText } from '../draft/draftText.ts'
import { closedBrackets, type ClosedBracket } from '../economy/closedBrackets.ts'
import type { Evidence } from '../economy/evidence.ts'
import { bindsAnother, type SideNames } from './bindsAnother.ts'
import type { ActToCome, GivenMandate } from './givenMandate.ts'
import type { MandateFinding } from './mandateFinding.ts'
import { modalsIn } from './modalsIn.ts'
import { powerNeeded } from './powerNeeded.ts'
import { strongerThan } from './strongerThan.ts'
import { wordingsOf, type WordingAt } from './wordingsOf.ts'

/**
 * `coming`: the act about to be done; an act of another side alone commits this one to nothing. `sideNames`: by which sentences that bind another side alone are
 * left out.
 */
export interface MandateOptions { readonly coming?: ActToCome | null; readonly sideNames?: SideNames }

type Rule<Is extends Mandate['rule']['rule']> = Extract<Mandate['rule'], { rule: Is }>

/**
 * A side's instructions held against the text, and against an act to come at a meeting of `level`. Only what `mandates` say for this side and draft is held: without
 * mandates nothing is found, and nothing is made of other sides' instructions or of those not given. By mandate in the order of their ids, in each in the order of
 * the text. O(mandates × text).
 */
export function mandateFindings(text: DraftText, mandates: readonly GivenMandate[], side: SideId, level: Rule<'powers'>['level'], { coming = null, sideNames = new Map() }: MandateOptions = {}): readonly MandateFinding[] {
  const own = mandates.filter(({ value }) => value.side === side && (value.draft === null || value.draft === text.id)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  if (own.length === 0) return []
  const act = coming !== null && (coming.side === null || coming.side === side) ? coming : null
  const deed = act !== null && 'does' in act ? act.does : null
  const held: Held = { side, level, act, deed, sideNames, wordings: wordingsOf(text, side, deed), closed: closedBrackets(text) }
  return own.flatMap((mandate) => {
    const { rule } = mandate.value
    switch (rule.rule) {
      case 'at-most': return tooStrong(mandate, rule, held)
      case 'excludes': return beyondRedLine(mandate, rule.proposition, held)
      case 'requires': return requiredMissing(mandate, rule.proposition, held)
      case 'powers': return withoutPowers(mandate, rule, held)
      default: return rule satisfies never
    }
  })
}

interface Held {
  readonly side: SideId
  readonly level: Rule<'powers'>['level']
  readonly act: ActToCome | null
  readonly deed: Extract<ActToCome, { readonly does: unknown }>['does'] | null
  readonly sideNames: SideNames
  readonly wordings: readonly WordingAt[]
  readonly closed: readonly ClosedBracket[]
}

function tooStrong(mandate: GivenMandate, { modal: allowed }: Rule<'at-most'>, { side, sideNames, wordings }: Held): readonly MandateFinding[] {
  const inScope = wordings.filter(({ path }) => isWithin(mandate, path))
  return inScope.flatMap(({ path, bracket, alternative, stands, runs }) => runs.flatMap(({ piece, words, lead }) => modalsIn(words).flatMap((found): readonly MandateFinding[] => {
    if (!strongerThan(found.modal, allowed) || bindsAnother(lead + words.slice(0, found.from), side, sideNames)) return []
    const at = { clause: path.at(-1) ?? '', bracket, alternative, piece, from: found.from, to: found.to, words: found.words }
    return [{ is: 'too-strong', ...by(mandate), at, found: found.modal, allowed, stands }]
  })))
}

function beyondRedLine(mandate: GivenMandate, proposition: PropositionId, { wordings, closed }: Held): readonly MandateFinding[] {
  const open = wordings.filter((each) => each.proposition === proposition && isWithin(mandate, each.path))
  const agreed = closed.filter(({ path, chosen }) => chosen?.proposition === proposition && isWithin(mandate, path.map(({ id }) => id)))
  return [
    ...agreed.map(({ clause, was, chosen }): MandateFinding => ({ is: 'beyond-red-line', ...by(mandate), clause: clause.id, bracket: was.bracket.id, alternative: chosen?.id ?? null, proposition, stands: 'stands' })),
    ...open.map(({ path, bracket, alternative, stands }): MandateFinding => ({ is: 'beyond-red-line', ...by(mandate), clause: path.at(-1) ?? '', bracket, alternative, proposition, stands })),
  ]
}

function requiredMissing(mandate: GivenMandate, proposition: PropositionId, { deed, wordings, closed }: Held): readonly MandateFinding[] {
  const inScope = closed.filter(({ path }) => isWithin(mandate, path.map(({ id }) => id)))
  const holders = wordings.filter((each) => each.proposition === proposition && isWithin(mandate, each.path))
  if (inScope.some(({ chosen }) => chosen?.proposition === proposition)) return []
  const finding = (how: How, clause: string | null, bracket: string | null): readonly MandateFinding[] => [{ is: 'required-missing', ...by(mandate), clause, bracket, proposition, how }]
  if (holders.length === 0) {
    const lost = inScope.find(({ was }) => was.bracket.alternatives.some((each) => each.proposition === proposition))
    return lost === undefined ? finding('missing', mandate.value.clause, null) : finding('settled-otherwise', lost.clause.id, lost.was.bracket.id)
  }
  return deed !== null && 'bracket' in deed && holders.every((holder) => isGivenUp(holder, deed)) ? finding('given-up', deed.clause, deed.bracket) : []
}

type How = Extract<MandateFinding, { is: 'required-missing' }>['how']

/** Whether the act takes the holder's words out of the text: another alternative is agreed in its bracket, or it is merged into words that answer otherwise. */
function isGivenUp({ bracket, alternative }: WordingAt, deed: NonNullable<Held['deed']>): boolean {
  if (deed.act === 'agree') return deed.bracket !== null && deed.bracket === bracket && deed.alternative !== null && deed.alternative !== alternative
  return deed.act === 'merge' && alternative !== null && deed.alternatives.includes(alternative)
}

function withoutPowers(mandate: GivenMandate, { level: of, powers }: Rule<'powers'>, { side, level, act, deed, wordings }: Held): readonly MandateFinding[] {
  if (act === null || of !== level) return []
  const needs = powerNeeded(act, side)
  const path = deed === null ? [] : wordings.find((each) => each.path.at(-1) === deed.clause)?.path ?? [deed.clause]
  if (needs === null || powers.includes(needs) || needs === 'sign-ad-referendum' && powers.includes('sign') || !isWithin(mandate, path)) return []
  return [{ is: 'without-powers', ...by(mandate), clause: deed?.clause ?? null, act: 'does' in act ? act.does.act : act.action, level, needs, has: powers }]
}

function isWithin({ value: { clause } }: GivenMandate, path: readonly string[]): boolean {
  return clause === null || path.includes(clause)
}

function by({ id, value, evidence }: GivenMandate): { readonly mandate: GivenMandate['id']; readonly instruction: string; readonly evidence: readonly Evidence[] } {
  return { mandate: id, instruction: value.words, evidence: evidence.length === 0 ? [{ subject: id, passage: null }] : evidence.map((passage) => ({ subject: id, passage })) }
}
