import { differsFromLiteral } from '../../packages/settlement/test/graphAnalysis/differsFromLiteral.ts'
import { makeRandom } from '../makeRandom.ts'
import { holdLaws } from './holdLaws.ts'
import { lawsAsked } from './lawsAsked.ts'

/**
 * Coalitions, unknown preferences and strength of preference on so many small models made by chance, each a seed, against the definitions line by line. Exits 1 where any differs.
 *
 *   node bench/settlement/graphAnalysisLaws.ts [1000000] [--from 0]
 */
const analyses = {
  coalitions: (chance: () => number) => differsFromLiteral.coalitions(chance, chance() < 0.5 ? 'together' : 'singly', chance() < 0.1 ? 4 : 3),
  'unknown preferences': differsFromLiteral.uncertain,
  'strength of preference': differsFromLiteral.strength,
} as const
const asked = lawsAsked()
for (const [name, differs] of Object.entries(analyses)) holdLaws(asked, (seed) => differs(makeRandom(seed)), name)
