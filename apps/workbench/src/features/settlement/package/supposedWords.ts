import type { SettlementIssue } from '@travaux/server'
import type { SideShown } from '@travaux/record'
import type { PackageModel } from '@travaux/settlement'
import { shownNumber } from '../numbers/shownNumber.ts'
import { numberAt, type Supposed } from '../numbers/supposed.ts'

/** "Japan, weight of Habomai and Shikotan: 32, supposed 40": one line a number that is supposed. */
export function supposedWords(supposed: Supposed, recorded: PackageModel, sides: readonly SideShown[], issues: readonly SettlementIssue[]): readonly { readonly key: string; readonly words: string }[] {
  return [...supposed].map(([key, value]) => {
    const at = numberAt(key)
    const [side, who] = [recorded.sides[at.side]!, sides[at.side]?.name ?? '']
    switch (at.of) {
      case 'weight': return { key, words: `${who}, weight of ${issues[at.issue]?.name}: ${shownNumber(side.weights[at.issue]!.likely)}, supposed ${shownNumber(value)}` }
      case 'value': {
        const was = side.values[at.issue]![at.alternative]!.likely
        const scale = was <= 1 && value <= 1 ? 100 : 1
        return { key, words: `${who}, “${issues[at.issue]?.alternatives[at.alternative]?.name}”: ${shownNumber(was * scale)}, supposed ${shownNumber(value * scale)}${scale === 100 ? ' of 100' : ''}` }
      }
      case 'reservation': return { key, words: `${who}, what it needs: ${side.reservation === null ? 'nobody says' : shownNumber(side.reservation.likely)}, supposed ${shownNumber(value)}` }
      default: return at satisfies never
    }
  })
}
