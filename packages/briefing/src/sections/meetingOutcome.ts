import type { Block } from '../briefing.ts'
import type { Directive } from './directive.ts'
import { meetingRows } from './meetingRows.ts'
import { outcomeItems } from './outcomeItems.ts'
import { silence } from './silence.ts'

/** What the meeting came to, one directive for each of the three ways an issue can come out of it. */
function outcome(names: readonly [string, ...string[]], gives: string, is: 'agreed' | 'apart' | 'raised'): Directive {
  return {
    names, gives, options: [], internal: false, needs: [],
    build(scene) {
      const items = scene.meeting === null ? [] : outcomeItems(scene, scene.meeting, is)
      const blocks: Block[] = items.length === 0 ? [silence('Nothing on record.')] : [{ is: 'list', ordered: false, from: 'record', items }]
      return { blocks, rows: scene.meeting === null ? [] : meetingRows(scene, scene.meeting, [is]) }
    },
  }
}

export const meetingOutcome: readonly Directive[] = [
  outcome(['what was agreed'], 'of the meeting: what the sides agreed there, with the words', 'agreed'),
  outcome(['what stayed apart'], 'of the meeting: what they differ on, with the words of each', 'apart'),
  outcome(['what one side raised'], 'of the meeting: what one side raised, and the other did not answer to', 'raised'),
]
