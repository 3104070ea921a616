import { clausesOf } from './limits/clausesOf.ts'
import { limitDiagram } from './limits/limitDiagram.ts'
import type { Clause } from './limits/clause.ts'
import { packageCount } from './packageCount.ts'
import type { PackageLinkage, PackageModel, RedLine } from './packageModel.ts'
import { completions } from './sums/completions.ts'

/** How many packages the limits of a model leave: each null where they are too entangled to be counted. */
export interface LimitCounts {
  /** By arithmetic alone. */
  readonly count: bigint
  /** That keep to all that is held. */
  readonly feasible: bigint | null
  /** That would be left if every red line and every linkage were held. */
  readonly allHeld: bigint | null
  /** In the order of the model. */
  readonly redLines: readonly LimitCount[]
  readonly linkages: readonly LimitCount[]
}

/** `alone`: packages that it excludes of all, if nothing else were held. `turned`: where it is held, packages that letting it go would bring back; else that holding it would take of the feasible. */
export interface LimitCount { readonly alone: bigint | null; readonly turned: bigint | null }

/** Counts what every red line and linkage excludes, without going through packages. The model must be one that `compilePackages` takes, but its limits may leave none. */
export function limitCounts({ issues, redLines, linkages }: PackageModel): LimitCounts {
  const sizes = Int32Array.from(issues, ({ alternatives }) => alternatives.length)
  const clauses = new Map([...redLines, ...linkages].map((limit) => [limit, clausesOf(limit, sizes)]))
  const limits = [...clauses.keys()]
  const left = (some: readonly (RedLine | PackageLinkage)[]): bigint | null => packagesLeft(sizes, some.flatMap((limit) => clauses.get(limit)!))
  const count = packageCount(issues)
  const held = limits.filter(({ held }) => held)
  const feasible = left(held)
  const counted = (limit: RedLine | PackageLinkage): LimitCount => {
    if (clauses.get(limit)!.length === 0) return { alone: 0n, turned: 0n }
    const otherwise = left(limit.held ? held.filter((other) => other !== limit) : [...held, limit])
    return { alone: lessThan(count, left([limit])), turned: limit.held ? lessThan(otherwise, feasible) : lessThan(feasible, otherwise) }
  }
  return { count, feasible, allHeld: left(limits), redLines: redLines.map(counted), linkages: linkages.map(counted) }
}

function packagesLeft(sizes: Int32Array, clauses: readonly Clause[]): bigint | null {
  const diagram = limitDiagram(sizes, clauses)
  return diagram === null ? null : completions(sizes, diagram)[0]![0] ?? 0n
}

function lessThan(more: bigint | null, fewer: bigint | null): bigint | null {
  return more === null || fewer === null ? null : more - fewer
}
