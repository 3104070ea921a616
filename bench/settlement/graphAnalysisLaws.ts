import { parseArgs } from 'node:util'
import { differsFromLiteral } from '../../packages/settlement/test/graphAnalysis/differsFromLiteral.ts'
import { chanceFrom } from '../../packages/settlement/test/graphAnalysis/randomModel.ts'

/**
 * Coalitions, unknown preferences and strength of preference on so many small models made by chance, each a seed, against the definitions line by line. Exits 1 where any differs.
 *
 *   node bench/settlement/graphAnalysisLaws.ts [1000000] [--from 0]
 */
const { positionals: [wanted = '1000000'], values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string', default: '0' } } })
const [count, from] = [Number(wanted), Number(values.from)]
const analyses = {
  coalitions: (chance: () => number) => differsFromLiteral.coalitions(chance, chance() < 0.5 ? 'together' : 'singly', chance() < 0.1 ? 4 : 3),
  'unknown preferences': differsFromLiteral.uncertain,
  'strength of preference': differsFromLiteral.strength,
} as const
process.exitCode = 0
for (const [name, differs] of Object.entries(analyses)) {
  const began = performance.now()
  let differing = 0
  for (let seed = from; seed < from + count; seed++) {
    const difference = differs(chanceFrom(seed))
    if (difference !== null && differing++ < 10) console.log(`seed ${seed}: ${difference}`)
    if ((seed + 1 - from) % 100_000 === 0) console.error(`${name}: ${seed + 1 - from} of ${count}, ${((performance.now() - began) / 1000).toFixed(0)} s`)
  }
  console.log(`${name}: ${count} models from seed ${from}, ${differing === 0 ? 'all as the definitions have them' : `${differing} differ`} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
  if (differing > 0) process.exitCode = 1
}
