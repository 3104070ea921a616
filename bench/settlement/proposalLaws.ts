import { madeModel } from '../../packages/settlement/test/packages/madeModel.ts'
import { differsFromLiteral } from '../../packages/settlement/test/proposals/differsFromLiteral.ts'
import { differsAtCorners } from '../../packages/settlement/test/robustness/differsAtCorners.ts'
import { makeRandom } from '../makeRandom.ts'
import { holdLaws } from './holdLaws.ts'
import { lawsAsked } from './lawsAsked.ts'

/**
 * Puts a package on the table of so many small models made by chance, and holds its distance from the frontier, what is put in its place and the trades from it against the definitions, line by line
 * over all packages; and what survives the ranges for certain against every corner of them. Exits 1 where any differs.
 *
 *   node bench/settlement/proposalLaws.ts [1000000] [--from 0]
 */
holdLaws(lawsAsked(), (seed) => {
  const random = makeRandom(seed)
  const model = madeModel(random)
  const below = (n: number): number => Math.floor(random() * n)
  const base = model.issues.map(({ alternatives }) => below(alternatives.length))
  const options = { ...random() < 0.3 ? { for: below(model.sides.length) } : {}, ...random() < 0.3 ? { keep: [below(model.issues.length)] } : {} }
  return differsFromLiteral(model, base, options, random() < 0.5) ?? differsAtCorners(makeRandom(seed))
})
