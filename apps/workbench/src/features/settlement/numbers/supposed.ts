import type { Estimate, PackageModel } from '@travaux/settlement'

/** A number of a model, by its place: what an issue weighs for a side, what an alternative gives it, what it has without an agreement. */
export type NumberAt =
  | { readonly of: 'weight'; readonly side: number; readonly issue: number }
  | { readonly of: 'value'; readonly side: number; readonly issue: number; readonly alternative: number }
  | { readonly of: 'reservation'; readonly side: number }

/** Numbers that are supposed for once, by `keyOf`. */
export type Supposed = ReadonlyMap<string, number>

/** "w0.2", "v0.2.1", "r0": the side, then the issue, then the alternative. */
export function keyOf(number: NumberAt): string {
  switch (number.of) {
    case 'weight': return `w${number.side}.${number.issue}`
    case 'value': return `v${number.side}.${number.issue}.${number.alternative}`
    case 'reservation': return `r${number.side}`
    default: return number satisfies never
  }
}

/** The place that a key says. @throws RangeError where it says none. */
export function numberAt(key: string): NumberAt {
  const [, kind, side, issue, alternative] = /^([wvr])(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u.exec(key) ?? []
  if (kind === 'w' && issue !== undefined && alternative === undefined) return { of: 'weight', side: Number(side), issue: Number(issue) }
  if (kind === 'v' && issue !== undefined && alternative !== undefined) return { of: 'value', side: Number(side), issue: Number(issue), alternative: Number(alternative) }
  if (kind === 'r' && issue === undefined) return { of: 'reservation', side: Number(side) }
  throw new RangeError(`${key} names no number of a model`)
}

/** Reads what an address supposes: "w0.2:45_r1:50". What is not understood, or names nothing of the model, is left out. */
export function supposedOf(written: string | null, model: PackageModel): Supposed {
  return new Map((written ?? '').split('_').flatMap((part): readonly (readonly [string, number])[] => {
    const [, key, value] = /^([wvr]\d{1,2}(?:\.\d{1,4}){0,2}):(-?\d{1,9}(?:\.\d{1,6})?)$/u.exec(part) ?? []
    return key === undefined || value === undefined || !names(key, model) ? [] : [[key, Number(value)]]
  }))
}

/** As `supposedOf` reads it; null where nothing is supposed. */
export function supposedWritten(supposed: Supposed): string | null {
  return supposed.size === 0 ? null : [...supposed].map(([key, value]) => `${key}:${Math.round(value * 1e4) / 1e4}`).join('_')
}

/** The model with what is supposed in the place of what is estimated. A supposed number has no range: it is what one asks about. */
export function supposing(model: PackageModel, supposed: Supposed): PackageModel {
  if (supposed.size === 0) return model
  const as = (key: string, was: Estimate): Estimate => {
    const value = supposed.get(key)
    return value === undefined ? was : { low: value, likely: value, high: value, because: was.because }
  }
  return {
    ...model,
    // A side of which nothing is supposed stays the same object: what follows from it need not be worked out again.
    sides: model.sides.map((side, s) => (![...supposed.keys()].some((key) => numberAt(key).side === s) ? side : {
      ...side,
      reservation: side.reservation === null && !supposed.has(`r${s}`) ? null : as(`r${s}`, side.reservation ?? nobodys),
      weights: side.weights.map((weight, i) => as(`w${s}.${i}`, weight)),
      values: side.values.map((values, i) => values.map((value, a) => as(`v${s}.${i}.${a}`, value))),
    })),
  }
}

const nobodys: Estimate = { low: 0, likely: 0, high: 0, because: [] }

function names(key: string, { sides }: PackageModel): boolean {
  try {
    const at = numberAt(key)
    const side = sides[at.side]
    if (side === undefined) return false
    return at.of === 'reservation' || (at.of === 'weight' ? side.weights[at.issue] !== undefined : side.values[at.issue]?.[at.alternative] !== undefined)
  } catch {
    return false
  }
}
