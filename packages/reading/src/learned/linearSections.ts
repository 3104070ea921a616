import type { DataFile, Section } from './dataFile.ts'
import type { LinearModel } from './linearModel.ts'

/** A linear model as sections of a data file, under `name`. */
export function packLinear(name: string, { classes, bits, weights, scale }: LinearModel): Record<string, Section> {
  return { [`${name}.model`]: { json: { classes, bits, scale } }, [`${name}.weights`]: weights }
}

/** The linear model that `packLinear` put under `name`. */
export function openLinear(name: string, data: DataFile): LinearModel {
  const { classes, bits, scale } = data.json(`${name}.model`) as Omit<LinearModel, 'weights'>
  return { classes, bits, scale, weights: data.int8(`${name}.weights`) }
}
