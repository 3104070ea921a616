import type { PackageModel, PackageSolution } from '@travaux/settlement'
import type { SideId, SubjectId } from '@travaux/model'

/**
 * A settlement model, worked out elsewhere: what `solvePackages` gave for it. `grounds`: the subjects that its keys (`because`) stand for are these themselves.
 * `sides`: who the model's sides are, in its order. `estimate`: whose numbers. `why`: where it could not be worked out, the sentence; then there is neither model nor solution.
 */
export type SettlementGiven =
  | { readonly id: SubjectId; readonly name: string; readonly sides: readonly SideId[]; readonly estimate: string | null; readonly model: PackageModel; readonly solution: PackageSolution }
  | { readonly id: SubjectId; readonly name: string; readonly why: string }
