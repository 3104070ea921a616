/** How much of the words at `slots` a text holds, in [0, 1], each counting by its weight. */
export function covered(slots: readonly number[], weights: readonly number[], held: Float64Array | Uint8Array): number {
  let all = 0
  let found = 0
  for (let i = 0; i < slots.length; i++) {
    all += weights[i]!
    found += weights[i]! * held[slots[i]!]!
  }
  return all === 0 ? 0 : found / all
}
