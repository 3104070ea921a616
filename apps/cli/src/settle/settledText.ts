import { divisionText } from './divisionText.ts'
import { graphText } from './graphText.ts'
import { packagesText } from './packagesText.ts'
import type { Settled } from './settled.ts'

/** The answer for people: tables, and then in words. At most `top` lines of a list, and what is left out is said. */
export function settledText(settled: Settled, top: number): string {
  switch (settled.kind) {
    case 'packages': return packagesText(settled, top)
    case 'graph': return graphText(settled, top)
    case 'division': return divisionText(settled)
    default: return settled satisfies never
  }
}
