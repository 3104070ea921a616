import type { Chooser } from './chooser.ts'
import type { DrawnGains } from './drawnGains.ts'

/** What a chooser may expect of a package as more is known of one side. In what the chooser wants to be great: of the Nash product the product, else points. */
export interface Expecting {
  /** With `shift[draw]` added to what the package gives the side over what it has without an agreement; null: as it is. O(draws). */
  readonly shifted: (place: number, shift: Float64Array | null) => number
  /** With all of the side's numbers known to be those of a draw. */
  readonly known: (place: number, draw: number) => number
}

/** As all other sides' numbers stay unknown. The sides' numbers are drawn apart, so that the expectation of a product is the product of expectations. */
export function expecting(chooser: Chooser, drawn: DrawnGains, side: number): Expecting {
  return chooser.by === 'egalitarian' ? leastGain(drawn, side) : product(chooser, drawn, side)
}

function product(chooser: Chooser, { draws, packages, gains }: DrawnGains, side: number): Expecting {
  const own = gains[side]!
  const counts = counting(chooser, side)
  const mean = (of: Float64Array, place: number, counts: Counts, shift: Float64Array | null): number => {
    let sum = 0
    for (let draw = 0, at = place * draws; draw < draws; draw++, at++) {
      const gain = shift === null ? of[at]! : of[at]! + shift[draw]!
      sum += counts === 'all' ? gain : counts === 'above' ? Math.max(0, gain) : gain >= 0 ? 1 : 0
    }
    return sum / draws
  }
  const rest = Float64Array.from(packages, (_, place) => gains.reduce((all, of, other) => other === side ? all : all * mean(of, place, counting(chooser, other), null), 1))
  return {
    shifted: (place, shift) => rest[place] === 0 ? 0 : rest[place]! * mean(own, place, counts, shift),
    known: (place, draw) => {
      const gain = own[place * draws + draw]!
      return rest[place]! * (counts === 'all' ? gain : counts === 'above' ? Math.max(0, gain) : gain >= 0 ? 1 : 0)
    },
  }
}

/** Of a side's gain: all of it, for who proposes; what is above 0, for who is to agree; or whether it is not below 0, for who accepts. */
type Counts = 'all' | 'above' | 'whether'

function counting(chooser: Chooser, side: number): Counts {
  return chooser.by !== 'side' ? 'above' : side === chooser.side ? 'all' : 'whether'
}

function leastGain({ draws, packages, gains }: DrawnGains, side: number): Expecting {
  const own = gains[side]!
  // By draw, the least that the other sides gain, 0 where one would not agree.
  const others = new Float64Array(draws * packages.length).fill(Infinity)
  for (const [other, of] of gains.entries()) if (other !== side) for (let at = 0; at < of.length; at++) others[at] = Math.min(others[at]!, Math.max(0, of[at]!))
  return {
    shifted: (place, shift) => {
      let sum = 0
      for (let draw = 0, at = place * draws; draw < draws; draw++, at++) sum += Math.min(others[at]!, Math.max(0, own[at]! + (shift === null ? 0 : shift[draw]!)))
      return sum / draws
    },
    known: (place, draw) => {
      const gain = Math.max(0, own[place * draws + draw]!)
      let sum = 0
      for (let other = 0, at = place * draws; other < draws; other++, at++) sum += Math.min(others[at]!, gain)
      return sum / draws
    },
  }
}
