import type { MeetingShown } from '@travaux/record'
import type { Scene } from '../scene.ts'

/** The last meeting before the one that is ahead at its level, else at any, and those held since then, in order of date. */
export function roundAndSince({ meeting, before }: Scene): readonly MeetingShown[] {
  const round = before.find(({ level }) => meeting === null || level === meeting.level) ?? before[0]
  return round === undefined ? [] : before.slice(0, before.indexOf(round) + 1).toReversed()
}
