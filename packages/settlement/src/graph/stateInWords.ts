import type { FeasibleStates } from './feasibleStates.ts'
import type { GraphModel } from './graphModel.ts'

/** "state 7 (YNY)", "war, state 7 (YNY)" where it has a name; a state that cannot be has no number: "YYY". Options in their order. */
export function stateInWords({ options, named }: GraphModel, { stateAt }: FeasibleStates, bits: number): string {
  const taken = options.map((_, option) => (((bits >> option) & 1) === 1 ? 'Y' : 'N')).join('')
  const state = stateAt === null ? bits : stateAt[bits]!
  if (state < 0) return taken
  const name = named.get(bits)
  return `${name === undefined ? '' : `${name}, `}state ${state + 1} (${taken})`
}
