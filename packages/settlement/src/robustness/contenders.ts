import type { SolutionConcept } from './solutionConcept.ts'

/**
 * The places of the packages among which a way of picking picks, few of many: all whose score comes near the greatest, and where shares of ideals count, for each side one
 * that is worth most to it of those worth the disagreement to every side. Of these `bargains` chooses what it would of all: who wins is among them, with whoever dominates
 * it, and so is all that an ideal is read off. `values[side][place]`, `disagreement[side]`, `close[side]` in one unit a side; `scores`: room for as many. O(packages × sides).
 */
export function contenders(concept: SolutionConcept, values: readonly Float64Array[], disagreement: ArrayLike<number>, close: ArrayLike<number>, scores: Float64Array): readonly number[] {
  scores.fill(concept === 'utilitarian' ? 0 : concept === 'nash' ? 1 : Infinity)
  const ideals = concept === 'kalaiSmorodinsky' ? idealPlaces(values, disagreement, close, scores) : []
  for (const [side, own] of values.entries()) {
    const from = disagreement[side]!
    switch (concept) {
      case 'utilitarian': add(scores, own); break
      case 'nash': multiply(scores, own, from, 2 * close[side]!); break
      case 'egalitarian':
      case 'leximin': least(scores, own, from, 1, 2 * close[side]!); break
      case 'kalaiSmorodinsky': least(scores, own, from, ideals.length === 0 ? 0 : own[ideals[side]!]! - from, 2 * close[side]!); break
    }
  }
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  if (most === -Infinity) return []
  const near = concept === 'nash' ? 1e-8 * most : concept === 'kalaiSmorodinsky' ? 1e-8 : 10 * Math.max(...Array.from(close))
  const places = new Set(ideals)
  for (let place = 0; place < scores.length; place++) if (scores[place]! >= most - near) places.add(place)
  return [...places].sort((a, b) => a - b)
}

/** By sides the place of what is worth most to it of those that are worth the disagreement to all; empty where none is. `fits`: room to tell them in. */
function idealPlaces(values: readonly Float64Array[], disagreement: ArrayLike<number>, close: ArrayLike<number>, fits: Float64Array): readonly number[] {
  for (const [side, own] of values.entries()) least(fits, own, disagreement[side]!, 0, 2 * close[side]!)
  const ideals = values.map((own) => {
    let best = -1
    for (let place = 0; place < own.length; place++) if (fits[place]! > -Infinity && (best < 0 || own[place]! > own[best]!)) best = place
    return best
  })
  fits.fill(Infinity)
  return ideals.includes(-1) ? [] : ideals
}

function add(scores: Float64Array, own: Float64Array): void {
  for (let place = 0; place < scores.length; place++) scores[place]! += own[place]!
}

/** What is worth a side less than it has is out for good; rather one too many, by `slack`: that is told by whoever chooses. */
function multiply(scores: Float64Array, own: Float64Array, from: number, slack: number): void {
  for (let place = 0; place < scores.length; place++) {
    const gain = own[place]! - from
    scores[place] = scores[place] === -Infinity || gain < -slack ? -Infinity : gain > 0 ? scores[place]! * gain : 0
  }
}

/** The least gain in shares of `whole`; a side that has nothing to gain does not count. */
function least(scores: Float64Array, own: Float64Array, from: number, whole: number, slack: number): void {
  for (let place = 0; place < scores.length; place++) {
    const gain = own[place]! - from
    if (gain < -slack) scores[place] = -Infinity
    else if (whole > 0) {
      const share = gain > 0 ? gain / whole : 0
      if (share < scores[place]!) scores[place] = share
    }
  }
}
