import type { SettlementOpen } from '@travaux/server'
import type { PackageModel, PackagePoint } from '@travaux/settlement'
import { basisWords } from '../numbers/basisWords.ts'
import type { GroundsOf } from '../numbers/groundsOf.ts'
import { worthIn } from '../numbers/worthIn.ts'
import { csv } from './csv.ts'

/** One package, an issue and a side a line: the answer, what it is worth, out of how much, and on what that rests. */
export function packageCsv(open: SettlementOpen, model: PackageModel, { picks }: PackagePoint, grounds: GroundsOf): string {
  return csv([
    ['issue', 'answer', 'side', 'value', 'weight', 'gives, of 1', 'lowest', 'highest', 'basis', 'rests on', 'source'],
    ...open.issues.flatMap((issue, at) => open.sides.map((side, s) => {
      const [weight, value] = [model.sides[s]!.weights[at]!, model.sides[s]!.values[at]![picks[at]!]!]
      const [ground] = grounds(value.because)
      return [issue.name, issue.alternatives[picks[at]!]!.name, side.name, worthIn(model, s, at, picks[at]!), weight.likely, value.likely, value.low, value.high, ground === undefined ? '' : basisWords[ground.basis], ground?.words ?? '', ground?.quotes[0]?.place ?? '']
    })),
  ])
}
