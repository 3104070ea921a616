import type { PackageModel, PackageSolution, Picks } from '@travaux/settlement'

/** The package that is in hand at first: the latest on the table, the Nash point, the first of the frontier, or where nothing is possible, the status quo. */
export function beginsWith({ tabled, issues }: Pick<PackageModel, 'tabled' | 'issues'>, solution: PackageSolution | null): Picks {
  const [latest] = tabled.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  return latest?.picks ?? solution?.nash[0]?.picks ?? solution?.pareto[0]?.picks ?? issues.map(({ statusQuo }) => statusQuo ?? 0)
}
