import type { Refusal } from '../refusal.ts'
import { conjunctionInWords } from './conjunctionInWords.ts'
import type { Conjunction, GraphModel } from './graphModel.ts'

/** As many options as there may be: 2^24 combinations. */
const most = 24

/** What contradicts itself in a model before its states are looked at; null where nothing does. */
export function refuseGraphModel(model: GraphModel): Refusal | null {
  const { decisionMakers, options, infeasible, forbidden } = model
  if (decisionMakers.length === 0) return refusal('The model has no decision maker: name at least one.')
  if (options.length === 0) return refusal('The model has no option, and so only one state: give a decision maker at least one.')
  if (options.length > most) {
    return refusal(`The model has ${options.length} options, which makes 2^${options.length} combinations; at most ${most} options can be worked with: leave out ${options.length - most} of them, or unite some.`, options.slice(most).map(({ name }) => name))
  }
  for (const { name, owner } of options) {
    if (decisionMakers[owner] === undefined) return refusal(`The option ${name} belongs to nobody, for there is no decision maker ${owner + 1} among ${decisionMakers.length}: say whose it is.`, [name])
  }
  for (const [i, conjunction] of infeasible.entries()) {
    const bad = refuseConjunction(model, conjunction, `What is ruled out as number ${i + 1}`)
    if (bad) return bad
  }
  for (const { name, preference } of decisionMakers) {
    if (preference.by !== 'statements') continue
    for (const [i, { anyOf }] of preference.statements.entries()) {
      for (const conjunction of anyOf) {
        const bad = refuseConjunction(model, conjunction, `Statement ${i + 1} of ${name}`)
        if (bad) return bad
      }
    }
  }
  const combinations = 2 ** options.length
  for (const [i, { by, from, to }] of forbidden.entries()) {
    if (decisionMakers[by] === undefined) return refusal(`What is forbidden as number ${i + 1} is forbidden to decision maker ${by + 1}, and there are ${decisionMakers.length}: say to whom it is forbidden.`)
    const strange = [...from, ...to].find((bits) => !isState(bits, combinations))
    if (strange !== undefined) return refusal(`What is forbidden to ${decisionMakers[by].name} as number ${i + 1} names state ${strange}, and ${options.length} options make states 0 to ${combinations - 1}: correct the state.`, [decisionMakers[by].name])
  }
  return null
}

function refuseConjunction({ options }: GraphModel, conjunction: Conjunction, place: string): Refusal | null {
  const is = new Map<number, 'Y' | 'N'>()
  for (const [option, value] of conjunction) {
    const name = options[option]?.name
    if (name === undefined) return refusal(`${place} names option ${option + 1}, and there are ${options.length}: name one of them.`)
    if (value !== 'Y' && value !== 'N') return refusal(`${place} says “${String(value)}” of ${name}: say Y (taken) or N (not taken).`, [name])
    if (is.has(option) && is.get(option) !== value) return refusal(`${place} (${conjunctionInWords(options, conjunction)}) says both of ${name}, so that it never holds: leave out one.`, [name])
    is.set(option, value)
  }
  return null
}

function isState(bits: number, combinations: number): boolean {
  return Number.isInteger(bits) && bits >= 0 && bits < combinations
}

function refusal(refused: string, conflict: readonly string[] = []): Refusal {
  return { refused, conflict }
}
