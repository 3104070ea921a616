/** Points on a sheet of pixels: two numbers of each and where on the sheet they lie, and its `flags` as `allPackages` has them: 0 is past a limit. */
export interface PaintedPoints { readonly xs: Float64Array; readonly ys: Float64Array; readonly across: PixelLine; readonly down: PixelLine; readonly flags: Uint8Array }

/** The pixel of a number: `start + number * slope`. */
export interface PixelLine { readonly start: number; readonly slope: number }

export type Rgb = readonly [red: number, green: number, blue: number]

/**
 * Paints a dot for each point within the limits and a cross for each past one, dots above crosses, into `pixels` (RGBA, row-major, `width` wide), which is cleared.
 * Where points lie on one another the colour deepens, so that a hundred thousand show where they are many. `scale`: device pixels a CSS pixel. O(points + pixels): they are
 * counted by pixel first, and a shape pressed once where many lie. A canvas's own arcs take tens of milliseconds for as many.
 */
export function paintPoints(pixels: Uint8ClampedArray, width: number, { xs, ys, across, down, flags }: PaintedPoints, { dot, cross, scale }: { readonly dot: Rgb; readonly cross: Rgb; readonly scale: number }): void {
  const height = pixels.length / 4 / width
  const [radius, depth] = sizes(xs.length)
  const [dotStamp, crossStamp] = [stamp(radius * scale, depth, disc), stamp(radius * 1.25 * scale, depth * 0.8, saltire(0.5 * scale))]
  // A rim about the sheet takes what points over the edge reach onto it, and what points on the edge press beyond it, so that nothing asks where the edge is.
  const reach = Math.max(dotStamp.reach, crossStamp.reach)
  const rim = 2 * reach
  const [wide, high] = [width + 2 * rim, height + 2 * rim]
  const { dotsAt, crossesAt, dots, crosses } = planesOf(pixels, wide * high)
  const [left, top] = [across.start + rim + 0.5, down.start + rim + 0.5]
  const [slopeX, slopeY] = [across.slope, down.slope]
  for (let p = 0; p < xs.length; p += 1) {
    const px = Math.floor(left + xs[p]! * slopeX)
    const py = Math.floor(top + ys[p]! * slopeY)
    if (px < reach || px >= wide - reach || py < reach || py >= high - reach) continue
    // A count stops at 255, where the faintest of a shape is full.
    if (flags[p] !== 0) dotsAt[py * wide + px]! += 1
    else crossesAt[py * wide + px]! += 1
  }
  press(dots, dotsAt, wide, dotStamp)
  press(crosses, crossesAt, wide, crossStamp)
  pixels.fill(0)
  for (let row = 0; row < height; row += 1) {
    let from = (row + rim) * wide + rim
    for (let at = row * width * 4; at < (row + 1) * width * 4; at += 4, from += 1) {
      const over = dots[from]!
      const through = crosses[from]!
      if (over === 0 && through === 0) continue
      const under = through * (255 - over) / 255
      const alpha = over + under
      pixels[at] = (dot[0] * over + cross[0] * under) / alpha
      pixels[at + 1] = (dot[1] * over + cross[1] * under) / alpha
      pixels[at + 2] = (dot[2] * over + cross[2] * under) / alpha
      pixels[at + 3] = alpha
    }
  }
}

interface Planes { readonly dotsAt: Uint8ClampedArray; readonly crossesAt: Uint8ClampedArray; readonly dots: Uint8ClampedArray; readonly crosses: Uint8ClampedArray }

const kept = new WeakMap<Uint8ClampedArray, Planes>()

/** Four empty planes of so many pixels: those that were used the last time these `pixels` were painted, for a megabyte made anew with every step of a drag is soon work for the collector. */
function planesOf(pixels: Uint8ClampedArray, size: number): Planes {
  const before = kept.get(pixels)
  if (before !== undefined && before.dotsAt.length === size) {
    for (const plane of [before.dotsAt, before.crossesAt, before.dots, before.crosses]) plane.fill(0)
    return before
  }
  const planes: Planes = { dotsAt: new Uint8ClampedArray(size), crossesAt: new Uint8ClampedArray(size), dots: new Uint8ClampedArray(size), crosses: new Uint8ClampedArray(size) }
  kept.set(pixels, planes)
  return planes
}

/** How large a dot is, in CSS pixels from its middle, and how deep its colour, for so many points. */
function sizes(count: number): readonly [radius: number, depth: number] {
  if (count <= 2_000) return [2, 1]
  if (count <= 20_000) return [1.4, 0.7]
  return [0.9, 0.45]
}

interface Stamp { readonly reach: number; readonly cover: Uint8Array }

/** How much of each pixel a shape covers, as 0 to 255, about its middle. `inside`: how far a place is within the shape, in pixels. */
function stamp(radius: number, depth: number, inside: (dx: number, dy: number, radius: number) => number): Stamp {
  const reach = Math.ceil(radius)
  const side = 2 * reach + 1
  const cover = Uint8Array.from({ length: side * side }, (_, i) => Math.round(255 * depth * Math.max(0, Math.min(1, inside(i % side - reach, Math.floor(i / side) - reach, radius) + 0.5))))
  return { reach, cover }
}

const disc = (dx: number, dy: number, radius: number) => radius - Math.hypot(dx, dy)
const saltire = (half: number) => (dx: number, dy: number, radius: number) => Math.min(half - Math.abs(Math.abs(dx) - Math.abs(dy)) / Math.SQRT2, radius - Math.max(Math.abs(dx), Math.abs(dy)))

/** Presses a shape into a plane wherever points are counted, as deep as they are many. Both `wide` a row; the shape reaches over no end of them. */
function press(plane: Uint8ClampedArray, counts: Uint8ClampedArray, wide: number, { reach, cover }: Stamp): void {
  const side = 2 * reach + 1
  const covered = Array.from(cover.keys()).filter((i) => cover[i] !== 0)
  const steps = Int32Array.from(covered, (i) => (Math.floor(i / side) - reach) * wide + i % side - reach)
  const depths = Int32Array.from(covered, (i) => cover[i]!)
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at]!
    if (count === 0) continue
    for (let k = 0; k < steps.length; k += 1) plane[at + steps[k]!]! += count * depths[k]!
  }
}
