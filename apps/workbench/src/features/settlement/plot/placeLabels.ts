/** A box of pixels. */
export interface Box { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Something that wants a label: its size, and the corners it may begin at (left, top), best first. */
export interface LabelWanted<Name> { readonly name: Name; readonly width: number; readonly height: number; readonly at: readonly (readonly [left: number, top: number])[] }

/**
 * Gives each label the first of its places that lies within `frame` and on no `taken` box nor on an earlier label; one for which there is none has the place that overlaps
 * least. Earlier labels come first, so the most telling is given first.
 */
export function placeLabels<Name>(wanted: readonly LabelWanted<Name>[], frame: Box, taken: readonly Box[]): readonly { readonly name: Name; readonly box: Box }[] {
  const boxes: Box[] = [...taken]
  return wanted.map(({ name, width, height, at }) => {
    const places = at.map(([left, top]) => ({ left: clamp(left, frame.left, frame.left + frame.width - width), top: clamp(top, frame.top, frame.top + frame.height - height), width, height }))
    const scored = places.map((box, i) => ({ box, over: boxes.reduce((sum, other) => sum + overlap(box, other), 0) + Math.hypot(box.left - at[i]![0], box.top - at[i]![1]) * 4 }))
    const best = scored.reduce((least, each) => (each.over < least.over - 1e-9 ? each : least))
    boxes.push(best.box)
    return { name, box: best.box }
  })
}

function overlap(a: Box, b: Box): number {
  return Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.max(least, most), value))
}
