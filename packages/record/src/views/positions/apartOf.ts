import { stanceDistance } from './stanceDistance.ts'
import type { StanceHeld } from '../statements/stancesHeld.ts'
import type { Standing } from './standingAt.ts'

export type Apart = 'agreed' | 'near' | 'far' | 'one-only' | 'neither'

interface Stood { readonly cell: StanceHeld; readonly standing: Standing }

/**
 * How far apart the sides stand on an issue; with more than two, the two furthest apart. Only what a side stands on now is compared.
 *
 * - Shown on one proposition, two sides are agreed where both support it, near within one step, or where both refuse it, and far beyond.
 * - Shown on different ones, they are far where they are far on any proposition both have spoken of, or share none (near where
 *   one of the answers is on conditions), and near otherwise.
 */
export function apartOf(stood: readonly (Stood | null)[]): Apart {
  const heard = stood.filter((each) => each !== null)
  if (heard.length === 0) return 'neither'
  if (heard.length === 1) return 'one-only'
  let worst: Apart = 'agreed'
  for (let i = 0; i < heard.length; i += 1) {
    for (let j = i + 1; j < heard.length; j += 1) {
      const apart = between(heard[i] as Stood, heard[j] as Stood)
      if (apart === 'far') return 'far'
      if (apart === 'near') worst = 'near'
    }
  }
  return worst
}

function between(a: Stood, b: Stood): Apart {
  if (a.cell.proposition === b.cell.proposition) return onOne(a.cell, b.cell)
  let shared = 0
  for (const [proposition, mine] of a.standing.on) {
    const theirs = b.standing.on.get(proposition)
    if (theirs === undefined) continue
    shared += 1
    if (onOne(mine, theirs) === 'far') return 'far'
  }
  return shared > 0 || stanceDistance(a.cell, b.cell) < 2 ? 'near' : 'far'
}

function onOne(a: StanceHeld, b: StanceHeld): Apart {
  if (a.stance === 'supports' && b.stance === 'supports') return 'agreed'
  if (refuses(a) && refuses(b)) return 'near'
  return !refuses(a) && !refuses(b) ? 'near' : 'far'
}

function refuses({ stance }: StanceHeld): boolean {
  return stance === 'opposes' || stance === 'will-not-discuss'
}
