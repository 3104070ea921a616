import { differsFromLiteral } from '../../packages/settlement/test/packages/differsFromLiteral.ts'
import { madeModel } from '../../packages/settlement/test/packages/madeModel.ts'
import { makeRandom } from '../makeRandom.ts'
import { holdLaws } from './holdLaws.ts'
import { lawsAsked } from './lawsAsked.ts'

/**
 * Solves so many small models made by chance, and holds all that is said of each against the definitions, line by line over all packages. Exits 1 where any differs.
 *
 *   node bench/settlement/packageLaws.ts [1000000] [--from 0]
 */
holdLaws(lawsAsked(), (seed) => {
  const random = makeRandom(seed)
  const model = madeModel(random)
  return differsFromLiteral(model, { at: (['likely', 'likely', 'low', 'high'] as const)[Math.floor(random() * 4)]!, disagreement: random() < 0.5 ? 'floor' : 'reservation' })
})
