import type { MeetingShown } from '@travaux/record'
import { certaintyOf, type Certainty } from '../../../marks/certaintyOf.ts'
import { overlap, type Box } from './box.ts'
import { laneOf, type Lane } from './lanes.ts'
import type { TimeScale } from './timeScale.ts'

/**
 * A meeting on its lane. A point has its day's middle as both edges; a band is as wide as the date is open. `y` is off the lane where others
 * lie on it. `hit` is where it is pointed at: no two marks share any of it while there is room.
 */
export interface PlacedMark { readonly meeting: MeetingShown; readonly lane: number; readonly y: number; readonly left: number; readonly right: number; readonly certainty: Certainty; readonly hit: Box }

export interface Marks {
  readonly placed: readonly PlacedMark[]
  readonly earlier: readonly MeetingShown[]
  readonly later: readonly MeetingShown[]
  readonly undated: readonly MeetingShown[]
}

const narrowest = 10
/** A mark is pointed at in a box so high and at least so wide. */
const target = 24

/** Every meeting is somewhere: on its lane, before or after what is shown, or among the undated. Marks that would lie on others are put beside them, between `top` and `bottom`. */
export function layoutMarks(meetings: readonly MeetingShown[], scale: TimeScale, lanes: readonly Lane[], ys: readonly number[], { top = 0, bottom = Infinity } = {}): Marks {
  const placed: Unspread[] = []
  const earlier: MeetingShown[] = []
  const later: MeetingShown[] = []
  const undated: MeetingShown[] = []
  for (const meeting of meetings) {
    const certainty = certaintyOf(meeting.status, meeting.date)
    const { span } = meeting
    if (span === null || certainty.drawn === 'fading') { undated.push(meeting); continue }
    const from = scale.x(span.first)
    const to = scale.end(span.last)
    if (to <= scale.left) { earlier.push(meeting); continue }
    if (from >= scale.right) { later.push(meeting); continue }
    const middle = (from + to) / 2
    const lane = laneOf(meeting.level, lanes)
    const point = certainty.drawn === 'point'
    const half = Math.max(narrowest, to - from) / 2
    placed.push({
      meeting, lane, y: ys[lane]!, certainty,
      left: point ? middle : Math.max(scale.left, middle - half),
      right: point ? middle : Math.min(scale.right, middle + half),
    })
  }
  return { placed: spread(placed, { left: scale.left - target, right: scale.right + target, top, bottom }), earlier, later, undated }
}

type Unspread = Omit<PlacedMark, 'hit'>

/**
 * Marks so moved that each can be pointed at: points first, in order of date, then bands, the narrow before the wide. One that would lie on another goes
 * just above or below it, or, where there are many, a little to the side; a band that has no row of its own lies behind the others and is pointed at where
 * it shows. In the order given. O(n² · places).
 */
function spread(marks: readonly Unspread[], bounds: Box): readonly PlacedMark[] {
  const taken: Box[] = []
  const free = (box: Box) => box.top >= bounds.top && box.bottom <= bounds.bottom && box.left >= bounds.left && box.right <= bounds.right && !taken.some((other) => overlap(box, other))
  const width = ({ left, right }: Unspread) => right - left
  const found = new Map<Unspread, PlacedMark>()
  for (const mark of marks.toSorted((a, b) => width(a) - width(b))) {
    const boxes = places(mark).map(([dx, dy]) => ({ dx, dy, hit: boxOf(mark, dx, dy) }))
    const chosen = boxes.find(({ hit }) => free(hit)) ?? boxes.map((box) => ({ ...box, hit: showing(box.hit, taken) })).find(({ hit }) => hit.right - hit.left >= target / 2 && free(hit)) ?? boxes[0]!
    taken.push(chosen.hit)
    found.set(mark, { ...mark, left: mark.left + chosen.dx, right: mark.right + chosen.dx, y: mark.y + chosen.dy, hit: chosen.hit })
  }
  return marks.map((mark) => found.get(mark)!)
}

/** Points rise and bands sink, so that the two seldom want one place. */
const rows = { point: [0, -target, target], band: [0, target, -target] }

/** How far a mark may be moved: a point up, down, and aside; a band, whose ends say when, up and down alone. */
function places({ left, right }: Unspread): readonly (readonly [dx: number, dy: number])[] {
  if (left !== right) return rows.band.map((dy) => [0, dy] as const)
  return Array.from({ length: 9 }, (_, step) => step).flatMap((step) => (step === 0 ? [0] : [step * target, -step * target]).flatMap((dx) => rows.point.map((dy) => [dx, dy] as const)))
}

function boxOf({ left, right, y }: Unspread, dx: number, dy: number): Box {
  const middle = (left + right) / 2 + dx
  const half = Math.max(target, right - left) / 2
  return { left: middle - half, right: middle + half, top: y + dy - target / 2, bottom: y + dy + target / 2 }
}

/** The widest stretch of a band that no other mark lies on. */
function showing(band: Box, taken: readonly Box[]): Box {
  const over = taken.filter((box) => overlap(box, band)).sort((a, b) => a.left - b.left)
  let best = { ...band, right: band.left }
  let from = band.left
  for (const { left, right } of [...over, { left: band.right, right: band.right }]) {
    if (left - from > best.right - best.left) best = { ...band, left: from, right: left }
    from = Math.max(from, right)
  }
  return best
}
