import type { GraphGame, GraphModel } from '@travaux/settlement'
import { stateBits } from './stateBits.ts'

/** What a state is called: its name, or its options, "YN-" where it has none. `state` from 0. */
export function stateName({ named, options }: GraphModel, { bits }: Pick<GraphGame, 'bits'>, state: number): string {
  const own = bits[state] ?? 0
  return named.get(own) ?? stateBits(own, options.length)
}
