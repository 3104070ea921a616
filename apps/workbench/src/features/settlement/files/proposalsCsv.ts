import type { BetterWorked } from '../work/betterWorked.ts'
import { packageNumber } from '../numbers/packageNumber.ts'
import { csv } from './csv.ts'

/** What could be put in the place of a package, one a line: of what kind, its answers, what it is worth to whom and what each side gains by it. */
export function proposalsCsv({ of: { model }, counters, rolls }: BetterWorked): string {
  const row = (kind: string, picks: readonly number[], values: readonly number[], gains: readonly number[]) => [kind, packageNumber(model, picks), ...picks.map((pick, issue) => model.issues[issue]!.alternatives[pick]!.name), ...values, ...gains]
  return csv([
    ['kind', 'package', ...model.issues.map(({ name }) => name), ...model.sides.map(({ name }) => `value to ${name}`), ...model.sides.map(({ name }) => `gain of ${name}`)],
    ...counters.proposals.map(({ kind, picks, values, gains }) => row(kind, picks, values, gains)),
    ...rolls.map(({ picks, values, gains }) => row('trade between issues', picks, values, gains)),
  ])
}
