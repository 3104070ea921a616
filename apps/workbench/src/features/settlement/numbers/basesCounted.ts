import type { EstimateBasis } from '@travaux/model'
import type { PackageModel, Picks } from '@travaux/settlement'
import { basisWords } from './basisWords.ts'
import type { GroundsOf } from './groundsOf.ts'

/** "12 said in public, 4 own mandate, 30 inferred": what the numbers are that a package's sums are made of. Empty where none has a ground. */
export function basesCounted({ sides }: PackageModel, picks: Picks, grounds: GroundsOf): string {
  const because = sides.flatMap(({ weights, values, reservation }) => [...reservation?.because ?? [], ...weights.flatMap((weight) => weight.because), ...picks.flatMap((pick, issue) => values[issue]?.[pick]?.because ?? [])])
  const counts = Map.groupBy(grounds(because), ({ basis }) => basis)
  return (Object.keys(basisWords) as EstimateBasis[]).flatMap((basis) => (counts.has(basis) ? [`${counts.get(basis)!.length} ${basisWords[basis]}`] : [])).join(', ')
}
