import type { Refusal, SingleInput } from '@travaux/settlement'
import type { SettleAsked, SettleHooks } from './asked.ts'
import type { Settled } from './settled.ts'

/** Works one model out. What a kind needs is loaded with it. */
export async function settleOne(input: SingleInput, asked: SettleAsked, hooks: SettleHooks): Promise<Settled | Refusal> {
  switch (input.kind) {
    case 'packages': return (await import('./settlePackages.ts')).settlePackages(input, asked, hooks)
    case 'graph': return (await import('./settleGraph.ts')).settleGraph(input, asked, hooks)
    case 'division': return (await import('./settleDivision.ts')).settleDivision(input)
    default: return input satisfies never
  }
}
