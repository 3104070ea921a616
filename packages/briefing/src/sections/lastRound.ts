import type { MeetingShown } from '@travaux/record'
import type { Directive } from './directive.ts'
import { heldMeeting } from './heldMeeting.ts'
import { meetingRows } from './meetingRows.ts'
import { roundAndSince } from './roundAndSince.ts'
import { silence } from './silence.ts'

/** Meetings since the last round that are told of: the latest. */
const mostSince = 2

/** The last meeting at the level of the one that is ahead, and what met since. */
export const lastRound: Directive = {
  names: ['last round'],
  gives: 'the last meeting at this level: what was agreed, what stayed apart, what one side raised; and the meetings since then',
  options: [],
  internal: false,
  needs: [],
  build(scene) {
    const [round, ...later] = roundAndSince(scene)
    if (round === undefined) return { blocks: [silence('No meeting of these sides before it is on record.')] }
    const since = later.filter(isTelling).slice(-mostSince)
    return {
      blocks: [...heldMeeting(scene, round), ...since.flatMap((each) => heldMeeting(scene, each, 'Since then'))],
      rows: [round, ...since].flatMap((each) => meetingRows(scene, each)),
    }
  },
}

function isTelling({ agreed, apart, raised }: MeetingShown): boolean {
  return agreed.length + apart.length + raised.length > 0
}
