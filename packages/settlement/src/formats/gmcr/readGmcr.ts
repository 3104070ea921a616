import { conjunctionMask } from '../../graph/conjunctionMask.ts'
import { feasibleStates } from '../../graph/feasibleStates.ts'
import type { Conjunction, DecisionMaker, GraphModel, GraphPreference } from '../../graph/graphModel.ts'
import type { Refusal } from '../../refusal.ts'
import { faultOf } from '../faultOf.ts'
import { refuse } from '../refuse.ts'
import { sideName } from '../sideName.ts'
import type { GraphInput } from '../settleInput.ts'
import { viewOf } from '../viewOf.ts'
import { gmcrFile, type GmcrFile } from './gmcrFile.ts'
import { conjunctionsIn } from './conjunctionsIn.ts'
import { rankingIn } from './rankingIn.ts'

/**
 * A graph model as GMCR+ and gmcr-py save it, of all versions since 0.1. Options are put in the order of the decision makers who have them, as gmcr-py does before it
 * numbers the states, so that rankings by state number mean what they mean there; a file may list them in another order.
 */
export function readGmcr(file: string, value: unknown): GraphInput | Refusal {
  const parsed = gmcrFile.safeParse(value)
  if (!parsed.success) return refuse(file, `it looks like a model of GMCR+ or gmcr-py, but ${faultOf(parsed.error)}.`)
  const { decisionMakers, options, infeasibles } = parsed.data
  const placed = placeOptions(file, parsed.data)
  if ('refused' in placed) return placed
  const { order, owners } = placed
  if (order.length > mostOptions) return refuse(file, `it has ${order.length} options, and states of more than ${mostOptions} cannot be numbered; leave some out.`)
  const place = new Map(order.map((option, at) => [option, at]))
  const notes: string[] = []

  const infeasible: Conjunction[] = []
  for (const each of infeasibles) {
    const found = conjunctionsIn(each, place, options.length)
    if ('refused' in found) return refuse(file, `a combination that cannot be ${found.refused}.`)
    infeasible.push(...found)
  }
  const { bits } = feasibleStates(order.length, infeasible.map(conjunctionMask))
  const makers: DecisionMaker[] = []
  for (const maker of decisionMakers) {
    const preference = preferenceOf(maker, { place, bits, options: options.length, ranked: parsed.data.useManualPreferenceRanking ?? parsed.data.useManualPreferenceVectors ?? null })
    if ('refused' in preference) return refuse(file, preference.refused, [maker.name])
    if (preference.by === 'statements' && preference.statements.length === 0) notes.push(`${maker.name} states no preference, and so is taken to be indifferent between all states.`)
    makers.push({ name: maker.name, preference })
  }
  if ((parsed.data.coalitions ?? []).some((each) => Array.isArray(each) && each.length > 1)) notes.push('The file names coalitions; each decision maker is taken alone here.')
  const unread = decisionMakers.filter(({ misperceptions }) => misperceptions === null)
  if (unread.length > 0) notes.push(`What the file says ${unread.map(({ name }) => name).join(' and ')} ${unread.length === 1 ? 'does' : 'do'} not see is in no form that is known, and is left out.`)
  const misled = decisionMakers.filter(({ misperceptions }) => (misperceptions ?? []).length > 0)
  if (misled.length > 0) notes.push(`The file says which states ${misled.map(({ name }) => name).join(' and ')} ${misled.length === 1 ? 'does' : 'do'} not see; equilibria are those of all states, and what each side expects by what it sees is told beside them.`)
  const model: GraphModel = {
    title: parsed.data.title ?? sideName(file),
    decisionMakers: makers,
    options: order.map((option, at) => ({ name: options[option]!.name, owner: owners[at]!, direction: options[option]!.direction })),
    infeasible, forbidden: [], statusQuo: null, named: new Map(),
  }
  if (misled.length === 0) return { kind: 'graph', model, notes, grounds: new Map() }
  const views: GraphModel[] = []
  for (const { name, misperceptions } of decisionMakers) {
    const unaware: Conjunction[] = []
    for (const each of misperceptions ?? []) {
      const found = conjunctionsIn(each, place, options.length)
      if ('refused' in found) return refuse(file, `what ${name} does not see ${found.refused}.`, [name])
      unaware.push(...found)
    }
    views.push(viewOf(model, unaware, new Map()))
  }
  return { kind: 'graph', model, notes, grounds: new Map(), further: { unknown: null, greatly: null, views } }
}

const mostOptions = 24

/** `order[at]`: the option of the file, by its place there, that is put at `at`; `owners[at]`: whose it is. */
function placeOptions(file: string, { decisionMakers, options }: GmcrFile): { readonly order: readonly number[]; readonly owners: readonly number[] } | Refusal {
  const [order, owners]: [number[], number[]] = [[], []]
  for (const [maker, { name, options: own }] of decisionMakers.entries()) {
    for (const option of own) {
      const named = options[option]?.name
      if (named === undefined) return refuse(file, `${name} has option number ${option}, and the options run from 0 to ${options.length - 1}.`, [name])
      const before = order.indexOf(option)
      if (before >= 0 && owners[before] !== maker) return refuse(file, `option ${option} (“${named}”) is both ${decisionMakers[owners[before]!]!.name}’s and ${name}’s; give it to one of them.`, [named, decisionMakers[owners[before]!]!.name, name])
      if (before >= 0) continue
      order.push(option)
      owners.push(maker)
    }
  }
  const nobodys = options.findIndex((_, option) => !order.includes(option))
  if (nobodys >= 0) return refuse(file, `option ${nobodys} (“${options[nobodys]!.name}”) is no decision maker’s; give it to one, or leave it out.`, [options[nobodys]!.name])
  return { order, owners }
}

interface Known { readonly place: ReadonlyMap<number, number>; readonly bits: Uint32Array; readonly options: number; readonly ranked: boolean | null }

function preferenceOf({ name, preferences = [], preferenceRanking, preferenceVector, payoffs }: GmcrFile['decisionMakers'][number], { place, bits, options, ranked }: Known): GraphPreference | Refusal {
  const ranking = preferenceRanking ?? preferenceVector ?? null
  if (ranking !== null && ranked !== false && (ranked === true || preferences.length === 0)) return rankingIn(ranking, bits, `${name}’s ranking`)
  if (ranked === true && preferences.length === 0) {
    if (payoffs === undefined) return { refused: `the file says that states are ranked by hand, and ${name} has no ranking; give it a preferenceRanking.`, conflict: [name] }
    return { by: 'worth', worth: payoffs, because: [] }
  }
  const statements = []
  for (const [at, each] of preferences.entries()) {
    const anyOf = conjunctionsIn(each, place, options)
    if ('refused' in anyOf) return { refused: `${name}’s preference ${at + 1} ${anyOf.refused}.`, conflict: [name] }
    statements.push({ anyOf, words: '', because: [] })
  }
  return { by: 'statements', statements }
}
