import type { Estimate, PackageModel } from '../packages/packageModel.ts'

/** A number of a model by its place: `issue` and `alternative` are null where it is of none. */
export interface ModelNumber { readonly of: 'reservation' | 'weight' | 'value'; readonly side: number; readonly issue: number | null; readonly alternative: number | null; readonly estimate: Estimate }

/** All numbers of a model, in one order: side by side, the reservation where there is one, then issue by issue the weight and the values. */
export function modelNumbers({ sides }: PackageModel): readonly ModelNumber[] {
  return sides.flatMap(({ reservation, weights, values }, side) => [
    ...(reservation === null ? [] : [{ of: 'reservation' as const, side, issue: null, alternative: null, estimate: reservation }]),
    ...weights.flatMap((weight, issue) => [
      { of: 'weight' as const, side, issue, alternative: null, estimate: weight },
      ...values[issue]!.map((value, alternative) => ({ of: 'value' as const, side, issue, alternative, estimate: value })),
    ]),
  ])
}
