import { z } from 'zod'
import type { Refusal } from '../../refusal.ts'
import { conjunctionMask } from '../../graph/conjunctionMask.ts'
import { feasibleStates } from '../../graph/feasibleStates.ts'
import { faultOf } from '../faultOf.ts'
import { rankingIn } from '../gmcr/rankingIn.ts'
import { refuse } from '../refuse.ts'
import type { SeveralInput } from '../settleInput.ts'

const directions = { both: 'both', fwd: 'forward', back: 'back' } as const
const divergences = z.object({
  id: z.string().optional(),
  cases: z.record(z.string(), z.object({ d: z.object({
    k: z.int().min(1).max(24), n: z.int().min(1),
    owner: z.array(z.int().min(0)), dirs: z.array(z.enum(['both', 'fwd', 'back'])),
    infe: z.array(z.array(z.tuple([z.int().min(0), z.enum(['Y', 'N'])]))),
    rank: z.array(z.array(z.int().min(1))),
  }) })),
})

/** A list of small graph models without names, each with owners and directions of its options, and rankings by numbers of states. */
export function readDivergences(file: string, value: unknown): SeveralInput | Refusal {
  const parsed = divergences.safeParse(value)
  if (!parsed.success) return refuse(file, `it is a list of graph models, but ${faultOf(parsed.error)}.`)
  const inputs: SeveralInput['inputs'][number][] = []
  for (const [name, { d: { k, n, owner, dirs, infe, rank } }] of Object.entries(parsed.data.cases)) {
    if (owner.length !== k || dirs.length !== k || rank.length !== n) return refuse(file, `${name}: it has ${k} options and ${n} decision makers, and not as many owners, directions and rankings.`)
    const { bits } = feasibleStates(k, infe.map(conjunctionMask))
    const makers = []
    for (const [maker, own] of rank.entries()) {
      const preference = rankingIn(own, bits, `${name}: the ranking of decision maker ${maker + 1}`)
      if ('refused' in preference) return refuse(file, preference.refused)
      makers.push({ name: `Decision maker ${maker + 1}`, preference })
    }
    const model = { title: name, decisionMakers: makers, infeasible: infe, forbidden: [], statusQuo: null, named: new Map<number, string>(), options: owner.map((whose, at) => ({ name: `Option ${at + 1}`, owner: whose, direction: directions[dirs[at]!] })) }
    inputs.push({ name, input: { kind: 'graph', model, notes: [], grounds: new Map() } })
  }
  return { kind: 'several', title: parsed.data.id ?? file, inputs, notes: [] }
}
