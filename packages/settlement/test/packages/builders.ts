import type { Estimate, PackageLinkage, PackageModel, Pick, RedLine } from '@travaux/settlement'

export const exactly = (number: number): Estimate => ({ low: number, likely: number, high: number, because: [] })

/** Issues by what their alternatives are worth, `values[side][issue][alternative]`, each of weight 1; sides without reservations unless they are given. */
export function model(values: readonly (readonly (readonly number[])[])[], more: Partial<PackageModel> & { readonly reservations?: readonly (number | null)[]; readonly weights?: readonly (readonly number[])[] } = {}): PackageModel {
  const { reservations, weights, ...rest } = more
  return {
    title: 'Harbours',
    issues: (values[0] ?? []).map((row, i) => ({ name: `Issue ${i + 1}`, statusQuo: null, alternatives: row.map((_, a) => ({ name: `Answer ${i + 1}.${a + 1}`, doneBy: [] })) })),
    sides: values.map((rows, side) => ({ name: `Side ${side + 1}`, reservation: reservations?.[side] == null ? null : exactly(reservations[side]), weights: rows.map((_, issue) => exactly(weights?.[side]?.[issue] ?? 1)), values: rows.map((row) => row.map(exactly)) })),
    redLines: [], linkages: [], tabled: [], ...rest,
  }
}

export const pick = (issue: number, alternative: number): Pick => ({ issue, alternative })

export function redLine(name: string, rule: RedLine['rule'], picks: readonly Pick[], held = true): RedLine {
  return { name, side: 0, rule, picks, held, because: [] }
}

export function linkage(name: string, of: readonly Pick[], tie: PackageLinkage['tie'], on: readonly Pick[], held = true): PackageLinkage {
  return { name, tie, of, on, side: null, held, because: [] }
}
