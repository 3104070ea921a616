import type { PackageModel, Picks } from '../packages/packageModel.ts'

/** The issues, by name, that two packages answer otherwise; null for an answer the issue has none of. */
export interface PicksMoved { readonly issue: string; readonly from: string | null; readonly to: string | null }

/** What makes of one package another, of two models, by names. */
export function picksMoved(before: PackageModel, from: Picks, after: PackageModel, to: Picks): readonly PicksMoved[] {
  const answers = ({ issues }: PackageModel, picks: Picks): ReadonlyMap<string, string> => new Map(issues.map(({ name, alternatives }, issue) => [name, alternatives[picks[issue]!]!.name]))
  const [was, is] = [answers(before, from), answers(after, to)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((issue) => was.get(issue) !== is.get(issue)).map((issue) => ({ issue, from: was.get(issue) ?? null, to: is.get(issue) ?? null }))
}
