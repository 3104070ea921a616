import type { DataFile } from '../learned/dataFile.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import { openLinear } from '../learned/linearSections.ts'

/** Weights of `linkFeatures`, whose sum is the log odds of a proposition against none; and the model of stances. */
export interface LinkModels { readonly link: readonly number[]; readonly stances: LinearModel }

export function openLinks(data: DataFile): LinkModels {
  return { link: (data.json('link') as { readonly weights: readonly number[] }).weights, stances: openLinear('stances', data) }
}
