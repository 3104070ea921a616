import type { GraphGame } from '../graph/graphGame.ts'
import type { Restriction } from './restricted.ts'

/**
 * A change of what can be done. `tied`: two options are taken and dropped together, so that states with only one of them cannot be. `irreversible`: `forward`, once taken it is never
 * undone; `back`, once dropped it is never taken again. `struck`: it can no longer be taken.
 */
export type OptionChange =
  | { readonly of: 'tied'; readonly options: readonly [number, number] }
  | { readonly of: 'irreversible'; readonly option: number; readonly direction: 'forward' | 'back' }
  | { readonly of: 'struck'; readonly option: number }

/** Every single change of the options under which a state can still be, and what is left of the game then. O(options²). */
export function optionChanges({ options, bits, forward, back }: GraphGame, state: number): readonly { readonly change: OptionChange; readonly leaves: Restriction }[] {
  const isTaken = (of: number, option: number): boolean => ((of >>> option) & 1) === 1
  const own = bits[state]!
  const all = Array.from({ length: options }, (_, option) => option)
  return [
    ...all.flatMap((one) => all.slice(one + 1).filter((other) => isTaken(own, one) === isTaken(own, other)).map((other) => ({
      change: { of: 'tied' as const, options: [one, other] as const }, leaves: { keep: (of: number) => isTaken(of, one) === isTaken(of, other) },
    }))),
    ...all.filter((option) => !isTaken(forward | back, option)).flatMap((option) => (['forward', 'back'] as const).map((direction) => ({
      change: { of: 'irreversible' as const, option, direction }, leaves: direction === 'forward' ? { forward: 2 ** option } : { back: 2 ** option },
    }))),
    ...all.filter((option) => !isTaken(own, option)).map((option) => ({ change: { of: 'struck' as const, option }, leaves: { keep: (of: number) => !isTaken(of, option) } })),
  ]
}
