import { covered } from './covered.ts'
import type { Held } from './holdAgainst.ts'
import type { Markers } from './markersOf.ts'
import type { Proposed } from './propositionIndex.ts'

export const linkFeatureCount = 20

/** What is said, with what stands around it, held against propositions; who says it. */
export interface Said { readonly content: Held; readonly around: Held; readonly sides: readonly string[]; readonly markers: Markers }

/** How alike what is said and proposition number `p` are, as numbers about [0, 1] for a linear model; the first is 1. */
export function linkFeatures({ content, around, sides, markers }: Said, proposed: Proposed, p: number, into: Float64Array): void {
  const { slots, weights, issueSlots, issueWeights } = proposed
  into[0] = 1
  into[1] = covered(slots, weights, content.exact)
  into[2] = covered(slots, weights, content.best)
  into[3] = content.back[p]!
  into[4] = covered(slots, weights, around.best)
  into[5] = covered(issueSlots, issueWeights, content.best)
  into[6] = covered(issueSlots, issueWeights, around.best)
  into[7] = Math.sqrt(into[2] * into[3])
  into[8] = proposed.subject !== null && sides.includes(proposed.subject) ? 1 : 0
  into[9] = proposed.sides.some((side) => sides.includes(side)) ? 1 : 0
  into[10] = proposed.numbers.length === 0 ? 0 : proposed.numbers.some((slot) => content.exact[slot] === 1) ? 1 : -1
  into[11] = Math.min(1, slots.reduce((sum, slot) => sum + content.exact[slot]!, 0) / 4)
  into[12] = content.size < 6 ? into[4] : 0
  into[13] = content.size < 6 ? 1 : 0
  into[14] = Math.max(...slots.map((slot, i) => content.best[slot]! * weights[i]!), 0)
  into[15] = covered(slots, weights, around.exact)
  into[16] = markers.denies && proposed.markers.denies ? 1 : 0
  into[17] = markers.denies !== proposed.markers.denies ? 1 : 0
  into[18] = markers.waits && proposed.markers.waits ? 1 : 0
  into[19] = markers.obliges && proposed.markers.obliges ? 1 : 0
}
