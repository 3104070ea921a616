import { parseArgs } from 'node:util'
import { differences } from '../../packages/settlement/test/graph/differences.ts'
import { numbers } from '../../packages/settlement/test/graph/numbers.ts'
import { randomModel } from '../../packages/settlement/test/graph/randomModel.ts'

/**
 * The states and stabilities of so many small graph models made by chance, each a seed, against the definitions line by line: all five concepts, every fourth model by the reading
 * of gmcr-py too. Exits 1 where any differs.
 *
 *   node bench/settlement/graphLaws.ts [1000000] [--from 1]
 */
const { positionals: [wanted = '1000000'], values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: '1' } } })
const [count, from] = [Number(wanted), Number(values.from)]
const began = performance.now()
let differing = 0
for (let seed = from; seed < from + count; seed++) {
  const model = randomModel(numbers(seed))
  const found = [...differences(model, 'any-sequence'), ...(seed % 4 === 0 ? differences(model, 'one-move-each') : [])]
  if (found.length > 0 && differing++ < 10) console.log(`seed ${seed}: ${found[0]}`)
  if ((seed + 1 - from) % 50_000 === 0) console.error(`${seed + 1 - from} of ${count}, ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
console.log(`${count} models from seed ${from}: ${differing === 0 ? 'all as the definitions have them' : `${differing} differ`} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
process.exitCode = differing === 0 ? 0 : 1
