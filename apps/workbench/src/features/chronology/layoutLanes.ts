import type { Chronology, MeetingShown, Pending } from '@travaux/record'
import { overlap, type Box } from './layout/box.ts'
import { laneOf, lanesFor, type Lane } from './layout/lanes.ts'
import { layoutLabels, type Placed, type Wanted } from './layout/layoutLabels.ts'
import { layoutMarks, type Marks, type PlacedMark } from './layout/layoutMarks.ts'
import { routeArrows, type Route } from './layout/routeArrows.ts'
import { timeScale, type MonthRange, type TimeScale } from './layout/timeScale.ts'
import { dateOf, laneTitle, statusOf } from './meetingWords.ts'

export const gutter = 128
export const axisHeight = 31
const labelHeight = 18
const trayHeight = 24
const fonts = { title: "550 13px 'Inter Variable'", meta: "400 12px 'Inter Variable'", arrow: "450 13px 'Inter Variable'" }

export interface LaneLabel { readonly title: string; readonly meta: string; /** A band's: the title inside it or above, the rest below. */
  readonly two: boolean }

/** Everything the lanes draw, in pixels from their top left corner. Computed from the view and the measure of a text alone. */
export interface LanesLayout {
  readonly scale: TimeScale
  readonly lanes: readonly Lane[]
  readonly ys: readonly number[]
  readonly marks: Marks
  readonly labels: ReadonlyMap<string, Placed & LaneLabel>
  /** Meetings whose label fits nowhere, those near one another listed beside their marks; `at` is null where not even the list fits. */
  readonly unlabelled: readonly { readonly lane: number; readonly meetings: readonly MeetingShown[]; readonly at: { readonly left: number; readonly top: number } | null }[]
  readonly routes: readonly Route[]
  readonly arrowLabels: ReadonlyMap<string, Placed>
  readonly today: number | null
  /** The bar of what was last promised without a date, with how many there are. */
  readonly promised: (Box & { readonly pending: Pending; readonly more: number }) | null
}

export function layoutLanes({ meetings, arrows, pending, today }: Chronology, range: MonthRange, selected: string | null, width: number, height: number, measure: (text: string, font: string) => number): LanesLayout {
  const scale = timeScale(range, gutter, width - 16)
  const lanes = lanesFor([...meetings.map(({ level }) => level), ...arrows.flatMap(({ from, to }) => [from.level, to.level]).filter((level) => level !== 'unknown')])
  const ys = lanePositions(lanes.length, height)
  const undated = meetings.some(({ span, date }) => span === null || date.precision === 'none')
  const marks = layoutMarks(meetings, scale, lanes, ys, { top: axisHeight, bottom: height - (undated ? trayHeight : 0) })
  const { routes } = routeArrows(arrows, marks.placed, lanes, ys)
  const todayX = scale.x(today) + scale.perDay / 2
  const todayIn = todayX >= scale.left && todayX <= scale.right ? todayX : null
  const bounds = { left: gutter, top: axisHeight, right: width - 4, bottom: height - (marks.undated.length > 0 ? trayHeight : 0) }
  const shown = new Map(marks.placed.map((mark) => [mark.meeting.id as string, labelOf(mark, range)]))
  const boxes = new Map(marks.placed.map((mark) => [mark, boxOf(mark)]))
  const promised = barOf(pending, todayIn, scale.right, ys[laneOf('technical', lanes)]!, [...boxes.values()])
  const obstacles = [
    ...(promised === null ? [] : [promised]),
    ...boxes.values(),
    ...routes.flatMap(({ segments }) => segments),
    ...(todayIn === null ? [] : [{ left: todayIn - 3, right: todayIn + 3, top: 0, bottom: height }]),
  ]
  const lay = (order: readonly PlacedMark[]) => layoutLabels(order.map((mark) => wanted(mark, boxes.get(mark)!, shown.get(mark.meeting.id)!, measure)), obstacles, bounds)
  const inTime = lay(marks.placed)
  // From left to right most labels fit. The selected meeting has one at any price, if need be its neighbours'.
  const labels = selected !== null && inTime.leftOver.includes(selected) ? lay(marks.placed.toSorted((x, y) => Number(y.meeting.id === selected) - Number(x.meeting.id === selected))) : inTime
  const leftOver = new Set<string>(labels.leftOver)
  const unlabelled = lanes.flatMap((_, lane) => near(marks.placed.filter((mark) => mark.lane === lane && leftOver.has(mark.meeting.id))).map((meetings) => ({ lane, meetings })))
  const around = [...obstacles, ...labels.placed]
  const lists = layoutLabels(unlabelled.map(({ meetings }, index) => alsoWanted(index, meetings, scale, measure)), around, bounds)
  const words = layoutLabels(routes.map((route, index) => arrowWanted(route, index, measure)), [...around, ...lists.placed], bounds)
  return {
    scale, lanes, ys, marks, routes, today: todayIn, promised,
    labels: new Map(labels.placed.map((placed) => [placed.key, { ...placed, ...shown.get(placed.key)! }])),
    unlabelled: unlabelled.map(({ lane, meetings }, index) => ({ lane, meetings: meetings.map(({ meeting }) => meeting), at: lists.placed.find(({ key }) => key === String(index)) ?? null })),
    arrowLabels: new Map(words.placed.map((placed) => [placed.key, placed])),
  }
}

/** Where the lanes of `count` lie in a drawing so high, in pixels from its top. Under the upper lanes there is more room, for arrows. */
export function lanePositions(count: number, height: number): readonly number[] {
  const shares = count === 4 ? [0.155, 0.413, 0.66, 0.875] : Array.from({ length: count }, (_, index) => 0.14 + index * 0.68 / Math.max(1, count - 1))
  return shares.map((share) => Math.round(axisHeight + (height - axisHeight) * share))
}

/** "instruct: open talks"; "report due by the summit". Shortened: the whole is in the passage it opens. */
export function arrowWords({ arrows }: Route): string {
  const { is, words } = arrows[0]!
  const others = new Set(arrows.map((arrow) => arrow.words)).size - 1
  const short = `${words.length > 44 ? `${words.slice(0, 43).replace(/\s+\S*$/, '')} …` : words}${others > 0 ? `, and ${others} more` : ''}`
  switch (is) {
    case 'instruction': return /^(instruct|ask|task)/i.test(short) ? short : `instruct: ${short}`
    case 'report-due': return /report/i.test(short) ? short : `report due ${short}`
    default: return is satisfies never
  }
}

function labelOf({ meeting, certainty }: PlacedMark, range: MonthRange): LaneLabel {
  const year = range.months > 12
  const status = statusOf(meeting)
  const date = dateOf(meeting, { year })
  // A weekday helps with what lies ahead; what was held is found by its date.
  const when = meeting.status === 'held' ? date.replace(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) /, '') : date
  return { title: laneTitle(meeting), meta: status === 'held' ? when : `${when}, ${status}`, two: certainty.drawn === 'band' }
}

function wanted({ meeting, y, left, right, certainty }: PlacedMark, on: Box, { title, meta, two }: LaneLabel, measure: (text: string, font: string) => number): Wanted {
  const [t, m] = [measure(title, fonts.title), measure(meta, fonts.meta)]
  if (two) {
    const width = Math.max(t, m)
    const inside = certainty.is !== 'planned' && t < right - left - 12
    return { key: meeting.id, on, width, height: inside ? 36 : 52, at: along(left, right - width).map((x) => [x, inside ? y - 8 : y - 29] as const) }
  }
  const width = t + 6 + m
  const x = left
  return {
    key: meeting.id, on, width, height: labelHeight,
    at: [[x - width / 2, y - 29], [x - 16, y - 29], [x + 14, y - 9], [x + 13, y - 21], [x - 14 - width, y - 9], [x - width + 16, y - 29], [x - width / 2, y + 12], [x + 10, y + 10], [x - 10 - width, y + 10], [x - 10 - width, y - 26]],
  }
}

/** Marks of one lane, from left to right, in runs that lie within reach of one another. */
function near(marks: readonly PlacedMark[]): readonly (readonly PlacedMark[])[] {
  const runs: PlacedMark[][] = []
  for (const mark of marks.toSorted((a, b) => a.left - b.left)) {
    const run = runs.at(-1)
    if (run !== undefined && mark.left - run[0]!.left < reach) run.push(mark)
    else runs.push([mark])
  }
  return runs
}

const reach = 90

/** The list of meetings without a label, beside the first of their marks: just below it or just above. */
function alsoWanted(index: number, meetings: readonly PlacedMark[], scale: TimeScale, measure: (text: string, font: string) => number): Wanted {
  const width = measure(`also ${meetings.map(({ meeting }) => `${laneTitle(meeting)} ${alsoWhen(meeting)}`).join('   ')}`, fonts.meta) + 14 * meetings.length
  const { left, right, y } = meetings[0]!
  const start = Math.max(scale.left + 6, Math.min(left - 20, scale.right - width))
  const places = [0, 20, -20, 40, -40, 60, -60, -width / 2, 20 - width]
  return { key: String(index), width, height: 18, at: [[right + 14, y - 9] as const, [left - 14 - width, y - 9] as const, ...[12, -30, 24, -40].flatMap((dy) => places.map((dx) => [start + dx, y + dy] as const))] }
}

/** When a meeting in the list under its lane is: "10 May". */
export function alsoWhen(meeting: MeetingShown): string {
  return dateOf(meeting, { year: false }).replace(/^[A-Z][a-z]{2} (?=\d)/, '')
}

/** Places for a label along its band, from the left; both ends where it is wider than the band. */
function along(left: number, right: number): readonly number[] {
  return right <= left ? [left, right] : Array.from({ length: Math.floor((right - left) / 8) + 1 }, (_, index) => left + index * 8)
}

function arrowWanted(route: Route, index: number, measure: (text: string, font: string) => number): Wanted {
  const width = measure(arrowWords(route), fonts.arrow)
  return { key: String(index), width, height: labelHeight - 2, at: route.words.map(({ x, y, anchor }) => [anchor === 'start' ? x : x - width, y] as const) }
}

/** From today on, among the experts, whose departments carry it out; left to the list ahead where meetings lie there already. */
function barOf(pending: readonly Pending[], today: number | null, right: number, y: number, marks: readonly Box[]): LanesLayout['promised'] {
  const [first, ...others] = pending.filter(({ due }) => due === null).toReversed()
  if (first === undefined || today === null || right - today < 180) return null
  const box = { left: today + 6, right: Math.min(today + 280, right), top: y - 9, bottom: y + 9 }
  return marks.some((mark) => overlap(mark, box)) ? null : { ...box, pending: first, more: others.length }
}

function boxOf({ left, right, y, certainty }: PlacedMark): Box {
  const half = certainty.drawn === 'band' ? 0 : 11
  return { left: left - half, right: right + half, top: y - 11, bottom: y + 11 }
}

