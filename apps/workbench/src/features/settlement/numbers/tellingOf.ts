import type { PackageModel, PackageTelling } from '@travaux/settlement'
import type { GroundsOf } from './groundsOf.ts'

/** What sentences about packages are told with here. */
export function tellingOf(model: PackageModel, grounds: GroundsOf): PackageTelling {
  return { model, grounds: (key) => grounds([key])[0] }
}
