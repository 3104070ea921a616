import type { MeetingShown } from '@travaux/record'
import { laneOf, lanes } from './layout/lanes.ts'
import type { Step } from './moveOnLanes.ts'

/** The meeting a move leads to from the one selected, or null. `meetings` in order of date, undated last; nearest means by first day. */
export function stepThrough(meetings: readonly MeetingShown[], selected: string | null, move: Step, today: string): MeetingShown | null {
  const at = meetings.findIndex(({ id }) => id === selected)
  const here = meetings[at]
  const lane = here === undefined ? 0 : laneOf(here.level)
  const day = here?.span?.first ?? today
  const onLane = (wanted: number) => meetings.filter(({ level, span }) => laneOf(level) === wanted && span !== null)
  switch (move.to) {
    case 'previous': return meetings[at - 1] ?? null
    case 'next': return meetings[at + 1] ?? null
    case 'first': return meetings[0] ?? null
    case 'last': return meetings.at(-1) ?? null
    case 'today': return nearest(meetings.filter(({ span }) => span !== null), today)
    case 'same-before': return meetings.slice(0, Math.max(at, 0)).findLast(({ level }) => laneOf(level) === lane) ?? null
    case 'same-after': return meetings.slice(at + 1).find(({ level }) => laneOf(level) === lane) ?? null
    case 'level': return nearest(onLane(move.lane), day)
    case 'up': return nearestLane(lane, -1, onLane, day)
    case 'down': return nearestLane(lane, 1, onLane, day)
    default: return move satisfies never
  }
}

function nearest(meetings: readonly MeetingShown[], day: string): MeetingShown | null {
  const distance = ({ span }: MeetingShown) => Math.abs(Date.parse(span!.first) - Date.parse(day))
  return meetings.reduce<MeetingShown | null>((best, meeting) => best === null || distance(meeting) < distance(best) ? meeting : best, null)
}

function nearestLane(from: number, way: 1 | -1, onLane: (lane: number) => readonly MeetingShown[], day: string): MeetingShown | null {
  for (let lane = from + way; lane >= 0 && lane < lanes.length; lane += way) {
    const found = nearest(onLane(lane), day)
    if (found !== null) return found
  }
  return null
}
