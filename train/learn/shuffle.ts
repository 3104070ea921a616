/** Shuffles `order` in place (Fisher and Yates). */
export function shuffle<T>(order: T[], random: () => number): T[] {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
