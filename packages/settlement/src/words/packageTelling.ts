import type { Grounds } from '../grounds.ts'
import type { PackageModel } from '../packages/packageModel.ts'

/** What sentences about packages are told with: the model's names, and what its keys stand for. A side stands in them as a decision maker, by its place. */
export interface PackageTelling { readonly model: PackageModel; readonly grounds: Grounds }
