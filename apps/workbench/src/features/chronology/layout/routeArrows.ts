import type { ChronologyArrow } from '@travaux/record'
import type { Box } from './box.ts'
import { laneOf, type Lane } from './lanes.ts'
import type { PlacedMark } from './layoutMarks.ts'

/** An arrow drawn between lanes. Several instructions with the same end share one: `arrows` names them all. */
export interface Route {
  readonly arrows: readonly ChronologyArrow[]
  readonly path: string
  /** The tip, and the way it points, in degrees clockwise from right. */
  readonly tip: { readonly x: number; readonly y: number; readonly turn: number }
  /** Straight parts, for labels to keep clear of. */
  readonly segments: readonly Box[]
  /** Where the words would lie best: `anchor` is the end or start of the text at that point. */
  readonly words: readonly { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }[]
}

const clear = 13
const corner = 6

/** Routes what has both its ends in sight, or one end and a level; a meeting out of sight is no end, as its day would be wrong. Instructions run square with one round corner; reports due bend. */
export function routeArrows(arrows: readonly ChronologyArrow[], marks: readonly PlacedMark[], lanes: readonly Lane[], ys: readonly number[]): { readonly routes: readonly Route[]; readonly unrouted: readonly ChronologyArrow[] } {
  const byMeeting = new Map(marks.map((mark) => [mark.meeting.id as string, mark]))
  const end = (at: ChronologyArrow['from']) => at.meeting === null ? undefined : byMeeting.get(at.meeting)
  const unrouted: ChronologyArrow[] = []
  const routes: Route[] = []
  for (const together of Map.groupBy(arrows, sharedEnd).values()) {
    const to = end(together[0]!.to)
    const froms = together.flatMap((arrow) => end(arrow.from) ?? [])
    const fromLane = laneKnown(together[0]!.from.level, lanes)
    const toLane = laneKnown(together[0]!.to.level, lanes)
    const first = froms[0]
    if (to !== undefined && first !== undefined && to !== first) routes.push(...joined(together, froms, to))
    else if (to !== undefined && first === undefined && together.every(({ from }) => from.meeting === null) && fromLane >= 0 && fromLane !== to.lane) routes.push(straight(together, middle(to), ys[fromLane]!, to.y, false))
    else if (to === undefined && first !== undefined && together[0]!.to.meeting === null && toLane >= 0 && toLane !== first.lane) routes.push(straight(together, middle(first), first.y, ys[toLane]!, true))
    else unrouted.push(...together)
  }
  return { routes: longestFirst(routes), unrouted }
}

/** A level nobody knows is no end of an arrow: its lane is for meetings. */
const laneKnown = (level: ChronologyArrow['from']['level'], lanes: readonly Lane[]): number => level === 'unknown' ? -1 : laneOf(level, lanes)

/** What one drawn arrow stands for: all that goes from one level to one end. */
function sharedEnd({ is, from, to }: ChronologyArrow): string {
  const ends = to.meeting === null ? [from.meeting, to.level] : [from.level, to.meeting]
  return JSON.stringify([is, ...ends])
}

const middle = (mark: PlacedMark) => mark.certainty.drawn === 'band' ? mark.left + Math.min(12, (mark.right - mark.left) / 2) : mark.left

function joined(arrows: readonly ChronologyArrow[], froms: readonly PlacedMark[], to: PlacedMark): readonly Route[] {
  const x = middle(to)
  if (arrows[0]!.is === 'report-due') return froms.slice(0, 1).map((from) => bent(arrows, from, to))
  const same = froms.every((from) => from.lane === to.lane)
  if (same) return froms.slice(0, 1).map((from) => bent(arrows, from, to))
  const near = froms.filter((from) => Math.abs(middle(from) - x) < 3 * corner)
  const far = froms.filter((from) => !near.includes(from))
  return [...near.slice(0, 1).map((from) => leaning(arrows, from, to)), ...(far.length === 0 ? [] : [square(arrows, far, to)])]
}

/** Down from each meeting to one line, along it, round a corner and down to the end (or up, where the end lies above). */
function square(arrows: readonly ChronologyArrow[], froms: readonly PlacedMark[], to: PlacedMark): Route {
  const x = middle(to)
  const down = to.y > froms[0]!.y
  const way = down ? 1 : -1
  const lowest = down ? Math.max(...froms.map(({ y }) => y)) : Math.min(...froms.map(({ y }) => y))
  const bus = lowest + way * Math.min(36, Math.abs(to.y - lowest) / 2)
  const tip = to.y - way * clear
  const starts = froms.map((from) => middle(from))
  const outermost = starts.reduce((far, start) => Math.abs(start - x) > Math.abs(far - x) ? start : far)
  const side = Math.sign(x - outermost) || 1
  const path = [
    ...froms.map((from, index) => `M${starts[index]!} ${from.y + way * clear - way * 3}V${bus}`),
    `M${outermost} ${bus}H${x - side * corner}Q${x} ${bus} ${x} ${bus + way * corner}V${tip}`,
  ].join('')
  const right = Math.max(outermost, x)
  const left = Math.min(outermost, x)
  return {
    arrows, path,
    tip: { x, y: tip, turn: down ? 90 : -90 },
    segments: [...froms.map((from, index) => vertical(starts[index]!, from.y, bus)), { left, right, top: bus - 2, bottom: bus + 2 }, vertical(x, bus, tip)],
    words: [{ x: right - 46, y: bus + 5, anchor: 'end' }, { x: right - 10, y: bus + 5, anchor: 'end' }, { x: left + 10, y: bus + 5, anchor: 'start' }, { x: right - 10, y: bus - 20, anchor: 'end' }, { x: right + 10, y: bus - 8, anchor: 'start' }],
  }
}

/** Nearly straight down, where the end lies almost beneath. */
function leaning(arrows: readonly ChronologyArrow[], from: PlacedMark, to: PlacedMark): Route {
  const way = to.y > from.y ? 1 : -1
  const [x0, x1] = [middle(from), middle(to)]
  const [y0, y1] = [from.y + way * clear, to.y - way * clear]
  return {
    arrows, path: `M${x0} ${y0}C${x0} ${(y0 + y1) / 2} ${x0} ${(y0 + y1) / 2} ${x1} ${y1}`,
    tip: { x: x1, y: y1, turn: way * 90 },
    segments: [{ left: Math.min(x0, x1) - 3, right: Math.max(x0, x1) + 3, top: Math.min(y0, y1), bottom: Math.max(y0, y1) }],
    words: beside(Math.min(x0, x1), Math.max(x0, x1), (y0 + y1) / 2),
  }
}

/** A curve that leaves sideways and arrives upright: a report due, or an instruction within one level. */
function bent(arrows: readonly ChronologyArrow[], from: PlacedMark, to: PlacedMark): Route {
  const side = Math.sign(middle(to) - middle(from)) || 1
  if (from.lane === to.lane) {
    const [x0, x1, y] = [middle(from) + side * 8, middle(to) - side * 4, from.y]
    const top = y + 30
    return { arrows, path: `M${x0} ${y + 8}C${x0 + side * 12} ${top} ${x1 - side * 12} ${top} ${x1} ${y + clear}`, tip: { x: x1, y: y + clear, turn: -70 }, segments: [{ left: Math.min(x0, x1), right: Math.max(x0, x1), top: y + 10, bottom: top - 4 }], words: [{ x: (x0 + x1) / 2 - 40, y: top, anchor: 'start' }] }
  }
  const way = to.y > from.y ? 1 : -1
  const [x0, x1] = [middle(from) + side * 12, middle(to)]
  const [y0, y1] = [from.y + way * 4, to.y - way * clear]
  const turn = y0 + (y1 - y0) * 0.45
  return {
    arrows, path: `M${x0} ${y0}C${x0 + (x1 - x0) * 0.7} ${y0 + way * 4} ${x1} ${turn} ${x1} ${y1}`,
    tip: { x: x1, y: y1, turn: way * 90 },
    segments: [{ left: Math.min(x0, x1), right: Math.max(x0, x1) + 3, top: Math.min(turn, y1), bottom: Math.max(turn, y1) }],
    words: [{ x: x1 + 9, y: (y0 + y1) / 2 - 8, anchor: 'start' }, { x: x1 - 9, y: (y0 + y1) / 2 - 8, anchor: 'end' }, { x: x1 + 9, y: y1 - way * 8, anchor: 'start' }],
  }
}

/** To or from a level where no meeting is known: straight along the meeting's own day, a little to the left of it, then in. */
function straight(arrows: readonly ChronologyArrow[], x: number, fromY: number, toY: number, hook: boolean): Route {
  const way = toY > fromY ? 1 : -1
  const at = hook ? x - 4 : x
  const [y0, y1] = [fromY + way * (hook ? clear : 6), hook ? toY : toY - way * clear]
  return {
    arrows,
    path: hook ? `M${at} ${y0}V${y1 - way * 4}Q${at} ${y1} ${at + 4} ${y1}H${at + 12}` : `M${at} ${y0}V${y1}`,
    tip: hook ? { x: at + 12, y: y1, turn: 0 } : { x: at, y: y1, turn: way * 90 },
    segments: [vertical(at, y0, y1)],
    words: beside(at, at + (hook ? 12 : 0), hook ? y1 - way * 24 : (y0 + y1) / 2),
  }
}

const vertical = (x: number, from: number, to: number): Box => ({ left: x - 3, right: x + 3, top: Math.min(from, to), bottom: Math.max(from, to) })

const beside = (left: number, right: number, y: number): Route['words'] => [-8, -22, 6].flatMap((dy) => [{ x: left - 9, y: y + dy, anchor: 'end' as const }, { x: right + 9, y: y + dy, anchor: 'start' as const }])

/** Long ways first, so that short ones are drawn on top of them. */
function longestFirst(routes: readonly Route[]): readonly Route[] {
  const length = (route: Route) => Math.max(0, ...route.segments.map(({ left, right }) => right - left))
  return routes.toSorted((x, y) => length(y) - length(x))
}
