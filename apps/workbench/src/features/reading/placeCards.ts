/** A card that would stand with its top at `at`, and is `height` high. Pixels. */
export interface CardWanted { readonly at: number; readonly height: number }

/**
 * Tops for cards in order, none over another (`gap` between), none above `top`, each as near its line as the order allows.
 * The card at `selected` keeps its line and the others give way; it moves down only where those above it would not fit.
 * `selected` -1: none. O(n).
 */
export function placeCards(cards: readonly CardWanted[], selected: number, gap: number, top = 0): readonly number[] {
  const tops = pushDown(cards, gap, top)
  const held = cards[selected]
  if (held === undefined) return tops
  tops[selected] = Math.max(held.at, top)
  for (let i = selected - 1; i >= 0; i--) tops[i] = Math.min(tops[i]!, tops[i + 1]! - gap - cards[i]!.height)
  if (tops[0]! < top) {
    let least = top
    for (let i = 0; i <= selected; i++) {
      tops[i] = Math.max(tops[i]!, least)
      least = tops[i]! + cards[i]!.height + gap
    }
  }
  const below = pushDown(cards.slice(selected + 1), gap, tops[selected]! + held.height + gap)
  return [...tops.slice(0, selected + 1), ...below]
}

function pushDown(cards: readonly CardWanted[], gap: number, top: number): number[] {
  let least = top
  return cards.map((card) => {
    const at = Math.max(card.at, least)
    least = at + card.height + gap
    return at
  })
}
