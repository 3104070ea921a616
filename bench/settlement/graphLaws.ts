import { differences } from '../../packages/settlement/test/graph/differences.ts'
import { numbers } from '../../packages/settlement/test/graph/numbers.ts'
import { randomModel } from '../../packages/settlement/test/graph/randomModel.ts'
import { holdLaws } from './holdLaws.ts'
import { lawsAsked } from './lawsAsked.ts'

/**
 * The states and stabilities of so many small graph models made by chance, each a seed, against the definitions line by line: all five concepts, every fourth model by the reading
 * of gmcr-py too. Exits 1 where any differs.
 *
 *   node bench/settlement/graphLaws.ts [1000000] [--from 1]
 */
holdLaws(lawsAsked(1), (seed) => {
  const model = randomModel(numbers(seed))
  return [...differences(model, 'any-sequence'), ...(seed % 4 === 0 ? differences(model, 'one-move-each') : [])][0] ?? null
})
