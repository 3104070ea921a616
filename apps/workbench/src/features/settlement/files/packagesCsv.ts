import type { AllPackages, PackageModel, PackagePoint, PackageSolution } from '@travaux/settlement'
import { packageNumber } from '../numbers/packageNumber.ts'
import { packageRows } from '../plot/packageRows.ts'
import { csv } from './csv.ts'

/** Every package that is known one by one, or else the frontier, as a table: its answers, what it is worth to whom, and where it stands. Yes is 1. */
export function packagesCsv(model: PackageModel, solution: PackageSolution, frontier: readonly PackagePoint[], all: AllPackages | null): string {
  const rows = packageRows(model, solution, frontier, all, Infinity)
  return csv([
    ['package', ...model.issues.map(({ name }) => name), ...model.sides.map(({ name }) => `value to ${name}`), 'within the limits', 'better for all than no agreement', 'on the frontier', 'chosen by'],
    ...rows.map(({ point, past, agreed, frontier: on, chosen }) => [
      packageNumber(model, point.picks), ...point.picks.map((pick, issue) => model.issues[issue]!.alternatives[pick]!.name), ...point.values, past ? 0 : 1, !past && agreed ? 1 : 0, on ? 1 : 0, chosen.join('; '),
    ]),
  ])
}
