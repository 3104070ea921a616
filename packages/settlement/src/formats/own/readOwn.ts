import type { Refusal } from '../../refusal.ts'
import { faultOf } from '../faultOf.ts'
import { mostAlternatives } from '../../packages/mostAlternatives.ts'
import { refuse } from '../refuse.ts'
import type { SingleInput } from '../settleInput.ts'
import { divisionOf } from './divisionOf.ts'
import { graphOf } from './graphOf.ts'
import { modelFile } from './modelFile.ts'
import { Unfit } from './namePlaces.ts'
import { packagesOf } from './packagesOf.ts'

/** A model file of Travaux: JSON whose field `travaux` says what it is of (docs/reference/model.schema.json). */
export function readOwn(file: string, value: unknown): SingleInput | Refusal {
  const long = (value as { readonly issues?: unknown }).issues
  const most = Array.isArray(long) ? long.findIndex((issue: { readonly alternatives?: { readonly length?: number } } | null) => (issue?.alternatives?.length ?? 0) > mostAlternatives) : -1
  // A schema would look at each of a million first.
  if (most >= 0) return refuse(file, `issue ${most + 1} has ${((long as { readonly alternatives: readonly unknown[] }[])[most]!.alternatives.length).toLocaleString('en')} alternatives; ${mostAlternatives.toLocaleString('en')} are the most that can be worked out.`)
  const parsed = modelFile.safeParse(value)
  if (!parsed.success) return refuse(file, `${faultOf(parsed.error)}; docs/reference/model.schema.json says what a model file holds.`)
  try {
    switch (parsed.data.travaux) {
      case 'packages': return packagesOf(file, parsed.data)
      case 'graph': return graphOf(file, parsed.data)
      case 'division': return divisionOf(file, parsed.data)
      default: return parsed.data satisfies never
    }
  } catch (error) {
    if (error instanceof Unfit) return refuse(file, error.message)
    throw error
  }
}
