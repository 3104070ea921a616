import type { Refusal } from '../refusal.ts'
import { checkPackageModel } from './checkPackageModel.ts'
import { scaleSide } from './exact/sideScale.ts'
import { anyPackage } from './limits/anyPackage.ts'
import { clausesOf } from './limits/clausesOf.ts'
import { limitDiagram } from './limits/limitDiagram.ts'
import { smallestConflict } from './limits/smallestConflict.ts'
import { offsetsOf } from './offsetsOf.ts'
import { packageCount } from './packageCount.ts'
import type { PackageGame } from './packageGame.ts'
import type { PackageModel } from './packageModel.ts'

/** `at`: which number of every estimate (weights, values and reservations alike) is taken; `likely` unless it is said. */
export interface CompileOptions { readonly at?: 'low' | 'likely' | 'high' }

/** Looks at a limit to tell whether any package is left: a few seconds. */
const mostLooks = 2_000_000
/** More limits than these are not named in one sentence. */
const mostNamed = 12

/**
 * Turns a model into what kernels take: worth in whole units, in which ties are ties, and the packages that its red lines and linkages leave. Refuses a model whose
 * numbers or picks do not hold together, and one whose limits that are held leave no package, with the fewest of them that already do. Where limits are so entangled
 * that it takes some seconds to tell whether any package is left, that is found out in solving.
 * O(alternatives), and what it takes to draw the limits (`limitDiagram`).
 */
export function compilePackages(model: PackageModel, { at = 'likely' }: CompileOptions = {}): PackageGame | Refusal {
  const refusal = checkPackageModel(model)
  if (refusal !== null) return refusal
  const sizes = Int32Array.from(model.issues, ({ alternatives }) => alternatives.length)
  const held = [...model.redLines, ...model.linkages].filter(({ held }) => held)
  const clauses = held.flatMap((limit) => clausesOf(limit, sizes))
  const count = packageCount(model.issues)
  const diagram = limitDiagram(sizes, clauses, count <= 10_000_000n ? 131_072 : undefined)
  if (diagram === null ? anyPackage(sizes, clauses, { looks: mostLooks }) === false : diagram.widths[0] === 0) return contradiction(smallestConflict(sizes, held).map(({ name }) => name))
  const scaled = model.sides.map(({ weights, values, reservation }) => scaleSide(weights.map((weight) => weight[at]), values.map((row) => row.map((value) => value[at])), reservation?.[at] ?? null))
  return {
    sides: model.sides.length,
    issues: model.issues.length,
    sizes,
    starts: offsetsOf(model.issues),
    worth: scaled.map(({ worth }) => worth),
    scales: scaled.map(({ scale }) => scale),
    reservations: scaled.map(({ reservation }) => reservation),
    count,
    clauses,
    diagram,
  }
}

function contradiction(conflict: readonly string[]): Refusal {
  const named = conflict.map((name) => `“${name}”`)
  const [first = ''] = named
  if (named.length === 1) return { refused: `${first} leaves no package: let it go, or add an alternative it allows.`, conflict }
  const last = named.length > mostNamed ? `${(named.length - mostNamed + 1).toLocaleString('en')} other limits` : named.at(-1)
  return { refused: `${named.slice(0, Math.min(named.length, mostNamed) - 1).join(', ')} and ${last} together leave no package: let one of them go, or add an alternative that they allow.`, conflict }
}
