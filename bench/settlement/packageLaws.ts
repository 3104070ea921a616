import { parseArgs } from 'node:util'
import { differsFromLiteral } from '../../packages/settlement/test/packages/differsFromLiteral.ts'
import { madeModel } from '../../packages/settlement/test/packages/madeModel.ts'
import { makeRandom } from '../makeRandom.ts'

/**
 * Solves so many small models made by chance, and holds all that is said of each against the definitions, line by line over all packages. Exits 1 where any differs.
 *
 *   node bench/settlement/packageLaws.ts [1000000] [--from 0]
 */
const { positionals: [wanted = '1000000'], values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: '0' } } })
const [count, from] = [Number(wanted), Number(values.from)]
const began = performance.now()
let differing = 0
for (let seed = from; seed < from + count; seed++) {
  const random = makeRandom(seed)
  const model = madeModel(random)
  const options = { at: (['likely', 'likely', 'low', 'high'] as const)[Math.floor(random() * 4)]!, disagreement: random() < 0.5 ? 'floor' : 'reservation' } as const
  const difference = differsFromLiteral(model, options)
  if (difference !== null && differing++ < 10) console.log(`seed ${seed}: ${difference}`)
  if ((seed + 1 - from) % 50_000 === 0) console.error(`${seed + 1 - from} of ${count}, ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
console.log(`${count} models from seed ${from}: ${differing === 0 ? 'all as the definitions have them' : `${differing} differ`} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
process.exitCode = differing === 0 ? 0 : 1
