import type { PackageModel } from '../packages/packageModel.ts'
import type { Change } from '../proposals/change.ts'

/** Keys of what a change of answers rests on for the sides given. `new`: of what the answers come to be worth to them; `all`: of that, of what the answers before were worth, and of the weights. */
export function changeKeys(model: PackageModel, changes: readonly Pick<Change, 'issue' | 'from' | 'to'>[], sides: readonly number[]): { readonly new: readonly string[]; readonly all: readonly string[] } {
  const keys = (of: (side: PackageModel['sides'][number], change: Pick<Change, 'issue' | 'from' | 'to'>) => readonly string[]): readonly string[] => changes.flatMap((change) => sides.flatMap((side) => of(model.sides[side]!, change)))
  const to = keys(({ values }, change) => values[change.issue]![change.to]!.because)
  return { new: to, all: [...to, ...keys(({ values, weights }, change) => [...values[change.issue]![change.from]!.because, ...weights[change.issue]!.because])] }
}
