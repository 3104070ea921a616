import { overlap, within, type Box } from './box.ts'

/** Words to be put somewhere near what they name. `at` lists places in order of preference, as left and top corners. */
export interface Wanted {
  readonly key: string
  readonly width: number
  readonly height: number
  /** The obstacle it may lie on: what it names. */
  readonly on?: Box
  readonly at: readonly (readonly [left: number, top: number])[]
}

export interface Placed extends Box { readonly key: string }

/**
 * Puts each label in the first of its places where it lies inside `bounds` and overlaps neither an obstacle nor a label put
 * before it. Earlier labels have precedence. Those that fit nowhere come back as `leftOver`, never on top of another. O(n²·places).
 */
export function layoutLabels(wanted: readonly Wanted[], obstacles: readonly Box[], bounds: Box): { readonly placed: readonly Placed[]; readonly leftOver: readonly string[] } {
  const placed: Placed[] = []
  const leftOver: string[] = []
  for (const { key, width, height, on, at } of wanted) {
    const boxes = at.map(([left, top]) => ({ key, left, top, right: left + width, bottom: top + height }))
    const free = boxes.find((box) => within(box, bounds) && !obstacles.some((other) => other !== on && overlap(box, other)) && !placed.some((other) => overlap(box, other)))
    if (free === undefined) leftOver.push(key)
    else placed.push(free)
  }
  return { placed, leftOver }
}
