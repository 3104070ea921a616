/** A step line over the rounds: where each stands in a drawing `width` by `height`, most brackets at the top. */
export interface BurnDownPath { readonly path: string; readonly points: readonly { readonly x: number; readonly y: number }[] }

/** `counts`: brackets open after each round, in order. A round's count stands from it to the next; the last is a point. */
export function burnDownPath(counts: readonly number[], width: number, height: number): BurnDownPath {
  const most = Math.max(1, ...counts)
  const points = counts.map((count, i) => ({ x: round(counts.length < 2 ? width / 2 : width * i / (counts.length - 1)), y: round(height - height * count / most) }))
  const path = points.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')
  return { path, points }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
