import { z } from 'zod'
import type { Conjunction, DecisionMaker, GraphModel, GraphPreference } from '../../graph/graphModel.ts'
import type { Refusal } from '../../refusal.ts'
import { faultOf } from '../faultOf.ts'
import { fieldOf } from '../fieldOf.ts'
import { conjunctionsIn } from '../gmcr/conjunctionsIn.ts'
import { flatTie } from '../gmcr/flatTie.ts'
import { rankingIn } from '../gmcr/rankingIn.ts'
import type { Ranked } from '../gmcr/gmcrFile.ts'
import { refuse } from '../refuse.ts'
import type { GraphInput, SeveralInput, SettleInput } from '../settleInput.ts'
import { sideName } from '../sideName.ts'
import { unknownName } from '../unknownName.ts'
import { movesForbidden } from './movesForbidden.ts'
import { statesLeftOut } from './statesLeftOut.ts'

const ranked: z.ZodType<Ranked> = z.lazy(() => z.union([z.int().min(0), z.array(ranked)]))
const conjunction = z.array(z.tuple([z.int().min(0), z.enum(['Y', 'N'])]))
const gmcrCase = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  decisionMakers: z.array(z.object({ name: z.string(), options: z.array(z.string()), ranking: z.array(ranked).optional() })).min(1),
  options: z.array(z.object({ name: z.string(), move: z.string().default('both') })).min(1).max(24),
  // Numbered, or only their bits: then rankings are of bits too.
  states: z.union([z.array(z.object({ id: z.int().min(1), bits: z.int().min(0) })), z.array(z.int().min(0))]).optional(),
  statements: z.array(z.object({ dm: z.string(), priorities: z.array(z.union([conjunction, z.object({ members: z.array(conjunction).min(1) })])) })).optional(),
  variants: z.array(z.looseObject({ name: z.string(), ranking: z.record(z.string(), z.array(ranked)) })).optional(),
  moveRule: z.string().optional(),
})
type GmcrCase = z.infer<typeof gmcrCase>
type Variant = NonNullable<GmcrCase['variants']>[number]

/** A graph model as the project's case files state it: options in order, states by their bits, rankings by numbers of states or by bits, variants with rankings of their own. */
export function readGmcrCase(file: string, value: unknown): SettleInput | Refusal {
  const parsed = gmcrCase.safeParse(value)
  if (!parsed.success) return refuse(file, `it is a case of a graph model, but ${faultOf(parsed.error)}.`)
  const { variants = [] } = parsed.data
  if (variants.length === 0) return oneOf(file, parsed.data, null)
  const named = new Map<string, Variant>()
  for (const variant of variants) {
    const name = [variant.name, ...irreversible(variant).map((option) => `${option} irreversible`)].join(', ')
    if (!named.has(name)) named.set(name, variant)
  }
  const inputs: SeveralInput['inputs'][number][] = []
  for (const [name, variant] of named) {
    const input = oneOf(file, parsed.data, variant)
    if ('refused' in input) return input
    inputs.push({ name, input })
  }
  return { kind: 'several', title: titleOf(file, parsed.data), inputs, notes: [] }
}

function oneOf(file: string, given: GmcrCase, variant: Variant | null): GraphInput | Refusal {
  const notes: string[] = []
  const owners = ownersOf(file, given)
  if ('refused' in owners) return owners
  const states = given.states?.map((state) => (typeof state === 'number' ? state : state.bits)).toSorted((a, b) => a - b)
  const byBits = typeof given.states?.[0] === 'number'
  const infeasible = states === undefined ? [] : statesLeftOut(given.options.length, states)
  if (infeasible === null) return refuse(file, `a state it lists is beyond the ${given.options.length} options, or listed twice.`)
  const bits = Uint32Array.from(states ?? Array.from({ length: 2 ** given.options.length }, (_, each) => each))
  const makers: DecisionMaker[] = []
  for (const { name, ranking } of given.decisionMakers) {
    const preference = preferenceOf(name, variant === null ? ranking : fieldOf(variant.ranking, name), { given, bits, byBits })
    if ('refused' in preference) return refuse(file, preference.refused, preference.conflict)
    makers.push({ name, preference })
  }
  const model: GraphModel = {
    title: titleOf(file, given), decisionMakers: makers, infeasible, statusQuo: null, named: new Map(),
    options: given.options.map(({ name, move }, at) => ({ name, owner: owners.owners[at]!, direction: directionOf(move) })),
    forbidden: [],
  }
  const rules = given.moveRule === undefined ? [] : variant === null || irreversible(variant).length > 0 ? movesForbidden(given.moveRule, given.decisionMakers.map(({ name }) => name)) : null
  if (rules !== null && rules.length === 0 && given.moveRule !== undefined) notes.push(`The rule of moves is said in words alone and is not followed: “${given.moveRule}”.`)
  if (rules !== null && rules.length > 0) notes.push(`Moves that are forbidden were read out of “${given.moveRule}”.`)
  return { kind: 'graph', model: { ...model, forbidden: rules ?? [] }, notes, grounds: new Map() }
}

const titleOf = (file: string, { title, id }: GmcrCase): string => title ?? id ?? sideName(file)

/** The options that a variant says are irreversible: it has them as `invadeIrreversible: true`. */
function irreversible(variant: Variant): readonly string[] {
  return Object.entries(variant).flatMap(([field, held]) => { const option = /^(.+)Irreversible$/u.exec(field)?.[1]; return held === true && option !== undefined ? [option] : [] })
}

/** "N->Y only", "Y->N only", or both, with whatever a person added. */
function directionOf(move: string): 'both' | 'forward' | 'back' {
  return /^N\s*->\s*Y/u.test(move) ? 'forward' : /^Y\s*->\s*N/u.test(move) ? 'back' : 'both'
}

/** Whose each option is: decision makers name theirs in the order of the options, which also tells apart two of one name. */
function ownersOf(file: string, { decisionMakers, options }: GmcrCase): { readonly owners: readonly number[] } | Refusal {
  const owners: (number | undefined)[] = options.map(() => undefined)
  for (const [maker, { name, options: own }] of decisionMakers.entries()) {
    for (const option of own) {
      const at = options.findIndex((each, i) => each.name === option && owners[i] === undefined)
      if (at >= 0) { owners[at] = maker; continue }
      const taken = options.findIndex((each) => each.name === option)
      if (taken < 0) return refuse(file, `${name} has an option “${option}” that is not among the options; ${unknownName(option, options.map((each) => each.name))}`, [name, option])
      return refuse(file, `option “${option}” is both ${decisionMakers[owners[taken]!]!.name}’s and ${name}’s; give it to one of them.`, [option])
    }
  }
  const nobodys = owners.indexOf(undefined)
  return nobodys < 0 ? { owners: owners as number[] } : refuse(file, `option “${options[nobodys]!.name}” is no decision maker’s; give it to one, or leave it out.`, [options[nobodys]!.name])
}

function preferenceOf(name: string, ranking: readonly Ranked[] | undefined, { given, bits, byBits }: { readonly given: GmcrCase; readonly bits: Uint32Array; readonly byBits: boolean }): GraphPreference | Refusal {
  if (ranking !== undefined && byBits) return { by: 'ranking', ranking: ranking.map(flatTie), because: [] }
  if (ranking !== undefined) return rankingIn(ranking, bits, `${name}’s ranking`)
  const said = given.statements?.find(({ dm }) => dm === name)
  if (said === undefined) return { refused: `${name} has neither a ranking nor statements; give it one.`, conflict: [name] }
  const place = new Map(given.options.map((_, at) => [at, at]))
  const statements: { readonly anyOf: readonly Conjunction[]; readonly words: string; readonly because: readonly string[] }[] = []
  for (const each of said.priorities) {
    const anyOf = conjunctionsIn(each, place, given.options.length)
    if ('refused' in anyOf) return { refused: `a statement of ${name} ${anyOf.refused}.`, conflict: [name] }
    statements.push({ anyOf, words: '', because: [] })
  }
  return { by: 'statements', statements }
}
