import type { MeetingShown } from '@travaux/record'
import { certaintyOf, type Certainty } from '../../../marks/certaintyOf.ts'
import { laneOf, type Lane } from './lanes.ts'
import type { TimeScale } from './timeScale.ts'

/** A meeting on its lane. A point has its day's middle as both edges; a band is as wide as the date is open. */
export interface PlacedMark { readonly meeting: MeetingShown; readonly lane: number; readonly y: number; readonly left: number; readonly right: number; readonly certainty: Certainty }

export interface Marks {
  readonly placed: readonly PlacedMark[]
  readonly earlier: readonly MeetingShown[]
  readonly later: readonly MeetingShown[]
  readonly undated: readonly MeetingShown[]
}

const narrowest = 10

/** Every meeting is somewhere: on its lane, before or after what is shown, or among the undated. */
export function layoutMarks(meetings: readonly MeetingShown[], scale: TimeScale, lanes: readonly Lane[], ys: readonly number[]): Marks {
  const placed: PlacedMark[] = []
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
  return { placed, earlier, later, undated }
}
