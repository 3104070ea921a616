import type { DataFile } from '../learned/dataFile.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import { openLinear } from '../learned/linearSections.ts'

/**
 * Weights of `linkFeatures` (`alone`), and of those followed by `rivalFeatures` (`among`): their sums are log odds of a
 * proposition against none. And the model of stances.
 */
export interface LinkModels { readonly link: { readonly alone: readonly number[]; readonly among: readonly number[] }; readonly stances: LinearModel }

export function openLinks(data: DataFile): LinkModels {
  return { link: data.json('link') as LinkModels['link'], stances: openLinear('stances', data) }
}
