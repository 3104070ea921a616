import type { PackageModel, Picks } from '../packages/packageModel.ts'
import { limitTest } from '../proposals/limitTest.ts'
import { offsetsOf } from '../packages/offsetsOf.ts'
import { searchChanges } from '../proposals/searchChanges.ts'
import type { Finding } from './finding.ts'
import { gainRanges } from './gainRanges.ts'
import { marginRanges } from './marginRanges.ts'
import { nashCertainty } from './nashCertainty.ts'
import type { SolutionConcept } from './solutionConcept.ts'
import { sumCertainty } from './sumCertainty.ts'

/**
 * Whether a finding holds whatever the numbers, holds for none of them, or hangs on them; `open` also where the search for a package that would tell was cut short.
 * `rivals`: where being on the frontier is open, every possible package that dominates by some numbers; null where they are too many to be listed, or nothing asked for them.
 */
export interface Certainty { readonly holds: 'always' | 'never' | 'open'; readonly rivals: readonly Picks[] | null }

/** Partial packages looked at, about a tenth of a second; and rivals listed. */
const [budget, mostRivals] = [1_000_000, 5_000]

/**
 * Settles a finding by interval arithmetic, exactly, with no draw (see `gainRanges`); the sides' numbers are apart, so each takes its extremes by itself. `close[side]`:
 * values no further apart count as equal. A package is on the frontier for certain where no possible one could dominate it by any numbers, and off it where one dominates
 * it by all; that by all numbers some package dominates it, but not by all the same, is `open`. What Nash’s product and the greatest sum pick is settled against every rival, see `nashCertainty` and `sumCertainty`. Where nobody states what a side has without an agreement, any package is worth as much to it.
 */
export function certainty(model: PackageModel, finding: Finding, close: ArrayLike<number>, disagreement: 'reservation' | 'floor'): Certainty {
  const { picks } = finding
  switch (finding.of) {
    case 'possible': return told(limitTest(model)(picks) ? 'always' : 'never')
    case 'agreement': return told(agreement(model, picks, close))
    case 'better': {
      const [low, high] = gainRange(model, finding.than, picks, finding.side)
      return told(low > close[finding.side]! ? 'always' : high <= close[finding.side]! ? 'never' : 'open')
    }
    case 'dominates': {
      const ranges = model.sides.map((_, side) => gainRange(model, finding.than, picks, side))
      return told(dominance(ranges.map(([low]) => low), ranges.map(([, high]) => high), close))
    }
    case 'frontier': return onFrontier(model, picks, close)
    case 'solution': return told(chosen(model, finding.concept, picks, close, disagreement))
  }
}

const told = (holds: Certainty['holds']): Certainty => ({ holds, rivals: null })

/** Whether a way of picking picks a package. Kalai–Smorodinsky, the least gain and leximin are told only where they never can. */
function chosen(model: PackageModel, concept: SolutionConcept, picks: Picks, close: ArrayLike<number>, disagreement: 'reservation' | 'floor'): Certainty['holds'] {
  // What is not on the frontier is picked in no way; and all but the greatest sum pick only what is worth to each side what it has without an agreement.
  if (onFrontier(model, picks, close).holds === 'never' || (concept !== 'utilitarian' && agreement(model, picks, close) === 'never')) return 'never'
  // The floor hangs on all packages together.
  return concept === 'utilitarian' ? sumCertainty(model, picks, close) : concept === 'nash' && disagreement === 'reservation' ? nashCertainty(model, picks) : 'open'
}

function agreement(model: PackageModel, picks: Picks, close: ArrayLike<number>): Certainty['holds'] {
  const margins = marginRanges(model, picks)
  if (margins.some((margin, side) => margin !== null && margin[1] < -close[side]!)) return 'never'
  return margins.every((margin, side) => margin === null || margin[0] >= -close[side]!) ? 'always' : 'open'
}

/** By how much a side can gain from one package to another. */
function gainRange(model: PackageModel, from: Picks, to: Picks, side: number): readonly [low: number, high: number] {
  const offsets = offsetsOf(model.issues)
  const { low, high } = gainRanges(model, from)
  const sum = (gains: Float64Array): number => to.reduce((all, alternative, issue) => all + gains[offsets[issue]! + alternative]!, 0)
  return [sum(low[side]!), sum(high[side]!)]
}

/** Whether gains, each anywhere from low to high, leave none worse off and some better off. */
function dominance(low: ArrayLike<number>, high: ArrayLike<number>, close: ArrayLike<number>): Certainty['holds'] {
  let [always, somebodyAlways, somebodyEver] = [true, false, false]
  for (let side = 0; side < low.length; side++) {
    if (high[side]! < -close[side]!) return 'never'
    if (low[side]! < -close[side]!) always = false
    if (low[side]! > close[side]!) somebodyAlways = true
    if (high[side]! > close[side]!) somebodyEver = true
  }
  return !somebodyEver ? 'never' : always && somebodyAlways ? 'always' : 'open'
}

function onFrontier(model: PackageModel, picks: Picks, close: ArrayLike<number>): Certainty {
  const allows = limitTest(model)
  if (!allows(picks)) return told('never')
  const offsets = offsetsOf(model.issues)
  const { low, high } = gainRanges(model, picks)
  const lows = new Float64Array(low.length)
  const floors = Float64Array.from({ length: low.length }, (_, side) => -close[side]!)
  const rivals: Picks[] = []
  let dominated = false
  const { whole } = searchChanges({ offsets, from: picks, gains: high, floors, keep: new Set(), allows, budget }, (at, highs) => {
    for (let side = 0; side < lows.length; side++) lows[side] = at.reduce((all, alternative, issue) => all + low[side]![offsets[issue]! + alternative]!, 0)
    const holds = dominance(lows, highs, close)
    if (holds !== 'never' && rivals.length <= mostRivals) rivals.push([...at])
    dominated ||= holds === 'always'
    return dominated ? 'end' : 'on'
  })
  if (dominated) return told('never')
  if (whole && rivals.length === 0) return told('always')
  return { holds: 'open', rivals: whole && rivals.length <= mostRivals ? rivals : null }
}
