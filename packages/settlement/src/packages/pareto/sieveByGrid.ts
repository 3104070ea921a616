/**
 * Of points of two or three sides, given by their numbers, those for which no point in a higher place of a grid is worth as much: near linear. A grid over all sides
 * but one holds the greatest value to that one in every place; places rise strictly with values, so that what lies in a higher one is worth more to the sides of the grid.
 */
export function sieveByGrid(values: Float64Array, sides: number, points: Uint32Array): Uint32Array {
  if (sides === 2) return sieveByRow(values, points)
  // A grid spares the highest row of each of its sides, so each side is left out of it once.
  let left = points
  for (const held of [2, 0, 1]) if (left.length >= 512) left = sieveByPlane(values, left, held)
  return left
}

function sieveByRow(values: Float64Array, points: Uint32Array): Uint32Array {
  const size = Math.min(8192, points.length >> 2)
  const { floor, scale } = spread(values, 2, 0, points, size)
  const best = new Float64Array(size + 1).fill(-Infinity)
  for (let i = 0; i < points.length; i++) {
    const at = 2 * points[i]!
    const place = (values[at]! - floor) * scale | 0
    if (values[at + 1]! > best[place]!) best[place] = values[at + 1]!
  }
  for (let place = size - 1; place >= 0; place--) if (best[place + 1]! > best[place]!) best[place] = best[place + 1]!
  return kept(points, (point) => values[2 * point + 1]! > best[((values[2 * point]! - floor) * scale | 0) + 1]!)
}

function sieveByPlane(values: Float64Array, points: Uint32Array, held: number): Uint32Array {
  const size = Math.max(8, Math.min(256, Math.sqrt(points.length) | 0))
  const [x, y] = [(held + 1) % 3, (held + 2) % 3]
  const { floor: floorX, scale: scaleX } = spread(values, 3, x, points, size)
  const { floor: floorY, scale: scaleY } = spread(values, 3, y, points, size)
  const row = size + 1
  const best = new Float64Array(row * row).fill(-Infinity)
  for (let i = 0; i < points.length; i++) {
    const at = 3 * points[i]!
    const place = ((values[at + x]! - floorX) * scaleX | 0) * row + ((values[at + y]! - floorY) * scaleY | 0)
    if (values[at + held]! > best[place]!) best[place] = values[at + held]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = size - 1; j >= 0; j--) {
      const place = i * row + j
      best[place] = Math.max(best[place]!, best[place + 1]!, best[place + row]!)
    }
  }
  return kept(points, (point) => {
    const at = 3 * point
    return values[at + held]! > best[(((values[at + x]! - floorX) * scaleX | 0) + 1) * row + ((values[at + y]! - floorY) * scaleY | 0) + 1]!
  })
}

/** So that every value of the side falls into a place from 0 to `size - 1`, rising with it. */
function spread(values: Float64Array, sides: number, side: number, points: Uint32Array, size: number): { readonly floor: number; readonly scale: number } {
  let floor = Infinity
  let top = -Infinity
  for (let i = 0; i < points.length; i++) {
    const value = values[points[i]! * sides + side]!
    if (value < floor) floor = value
    if (value > top) top = value
  }
  return { floor, scale: top > floor ? (size - 1) / (top - floor) : 0 }
}

function kept(points: Uint32Array, keep: (point: number) => boolean): Uint32Array {
  const left = new Uint32Array(points.length)
  let length = 0
  for (let i = 0; i < points.length; i++) if (keep(points[i]!)) left[length++] = points[i]!
  return left.slice(0, length)
}
