/** A card that would stand with its top at `at`, and is `height` high. Pixels. */
export interface CardWanted { readonly at: number; readonly height: number }

/** How the margin is laid out. Pixels. */
export interface Margin {
  /** Between one card and the next. */
  readonly gap: number
  /** Nothing stands above it. */
  readonly top: number
  /** How far a card may stand from its line; beyond, it is folded. */
  readonly drift: number
  /** Height of the line that says how many are folded. */
  readonly foldHeight: number
}

/** Cards `first` to `first + count - 1`, folded into one line at `top`. */
interface Fold { readonly top: number; readonly first: number; readonly count: number }

export interface Placement {
  /** The top of each card; null where it is folded. */
  readonly tops: readonly (number | null)[]
  readonly folds: readonly Fold[]
}

/**
 * Places cards in order beside their lines, none over another and none above the top. The card at `selected` (-1: none)
 * keeps its line and the others give way: those before it upwards, those after it downwards. Where so many share a few
 * lines that a card would stand farther than `drift` from its own, it and those after it are folded until there is room
 * on a line again. Cards after the selected one may drift by its height more. Every card is placed or in one fold. O(n).
 */
export function placeCards(cards: readonly CardWanted[], selected: number, margin: Margin): Placement {
  const held = cards[selected]
  const tops: (number | null)[] = cards.map(() => null)
  if (held === undefined) return { tops, folds: downwards(cards, 0, margin.top, margin.drift, margin, tops) }
  const top = Math.max(held.at, selected === 0 ? margin.top : margin.top + margin.foldHeight + margin.gap)
  tops[selected] = top
  const before = upwards(cards, selected, top, margin, tops)
  const after = downwards(cards, selected + 1, top + held.height + margin.gap, margin.drift + held.height, margin, tops)
  return { tops, folds: [...before, ...after] }
}

function downwards(cards: readonly CardWanted[], start: number, from: number, most: number, { gap, drift, foldHeight }: Margin, tops: (number | null)[]): readonly Fold[] {
  const folds: Fold[] = []
  let least = from
  let allowed = most
  let open: Fold | null = null
  for (let i = start; i < cards.length; i++) {
    const { at, height } = cards[i]!
    if (at >= least) [open, allowed] = [null, drift]
    if (open === null && least - at > allowed) {
      open = { top: least, first: i, count: 0 }
      folds.push(open)
      least += foldHeight + gap
    }
    if (open !== null) {
      open = { ...open, count: open.count + 1 }
      folds[folds.length - 1] = open
      continue
    }
    tops[i] = Math.max(at, least)
    least = tops[i]! + height + gap
  }
  return folds
}

/** As downwards, from the card before `end` up. Room is left at the top for the line of a last fold. */
function upwards(cards: readonly CardWanted[], end: number, from: number, { gap, top, drift, foldHeight }: Margin, tops: (number | null)[]): readonly Fold[] {
  const folds: Fold[] = []
  let below = from
  let open: Fold | null = null
  for (let i = end - 1; i >= 0; i--) {
    const { at, height } = cards[i]!
    const highest = i === 0 ? top : top + foldHeight + gap
    const most = below - gap - height
    if (at <= most && at >= highest) open = null
    if (open === null && (at - most > drift || Math.min(at, most) < highest)) {
      open = { top: below - gap - foldHeight, first: i, count: 0 }
      folds.unshift(open)
      below = open.top
    }
    if (open !== null) {
      open = { ...open, first: i, count: open.count + 1 }
      folds[0] = open
      continue
    }
    tops[i] = Math.min(at, most)
    below = tops[i]!
  }
  return folds
}
