import type { Path, Step } from './path.ts'
import type { Spread } from './spread.ts'

/** The way to a state, null where there is none. */
export function pathIn({ last, before, moves, decisionMakers }: Spread, state: number): Path | null {
  if (moves[state]! < 0) return null
  const steps: Step[] = []
  for (let place = last[state]!; place >= 0; place = before[place]!) steps.push({ by: place % decisionMakers, to: Math.floor(place / decisionMakers) })
  return steps.reverse()
}
