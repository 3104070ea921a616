import { parseArgs } from 'node:util'
import { madeModel } from '../../packages/settlement/test/packages/madeModel.ts'
import { differsFromLiteral } from '../../packages/settlement/test/proposals/differsFromLiteral.ts'
import { differsAtCorners } from '../../packages/settlement/test/robustness/differsAtCorners.ts'
import { makeRandom } from '../makeRandom.ts'

/**
 * Puts a package on the table of so many small models made by chance, and holds its distance from the frontier, what is put in its place and the trades from it against the definitions, line by line
 * over all packages; and what survives the ranges for certain against every corner of them. Exits 1 where any differs.
 *
 *   node bench/settlement/proposalLaws.ts [1000000] [--from 0]
 */
const { positionals: [wanted = '1000000'], values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: '0' } } })
const [count, from] = [Number(wanted), Number(values.from)]
const began = performance.now()
let differing = 0
for (let seed = from; seed < from + count; seed++) {
  const random = makeRandom(seed)
  const model = madeModel(random)
  const below = (n: number): number => Math.floor(random() * n)
  const base = model.issues.map(({ alternatives }) => below(alternatives.length))
  const options = { ...random() < 0.3 ? { for: below(model.sides.length) } : {}, ...random() < 0.3 ? { keep: [below(model.issues.length)] } : {} }
  const difference = differsFromLiteral(model, base, options, random() < 0.5) ?? differsAtCorners(makeRandom(seed))
  if (difference !== null && differing++ < 10) console.log(`seed ${seed}: ${difference}`)
  if ((seed + 1 - from) % 50_000 === 0) console.error(`${seed + 1 - from} of ${count}, ${((performance.now() - began) / 1000).toFixed(0)} s`)
}
console.log(`${count} models from seed ${from}: ${differing === 0 ? 'all as the definitions have them' : `${differing} differ`} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
process.exitCode = differing === 0 ? 0 : 1
