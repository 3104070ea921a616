/** A label beside a point, in pixels: where its box begins, and on which side of the point it stands. */
export interface LabelAt { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }

interface Labelled { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Labels to the right of their points, or to the left, higher or lower, where they would lie over one that stands already or leave the map; in the order they are given, those that matter most first. */
export function labelsApart(points: readonly Labelled[], width: number, height: number): readonly LabelAt[] {
  const taken: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))
  return points.map((point) => {
    const tries = [0, -1, 1, -2, 2, -3, 3].flatMap((lines) => (['start', 'end'] as const).map((anchor) => placed(point, anchor, lines)))
    const free = tries.find(({ box }) => box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2 && !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) ?? tries[0]!
    taken.push(free.box)
    return free.at
  })
}

function placed({ x, y, width, height }: Labelled, anchor: 'start' | 'end', lines: number) {
  const [left, top] = [anchor === 'start' ? x + 10 : x - 10 - width, y - height / 2 + lines * 15]
  return { at: { x: anchor === 'start' ? left : left + width, y: top, anchor }, box: { left, top, right: left + width, bottom: top + height } }
}
