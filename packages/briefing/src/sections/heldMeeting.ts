import type { MeetingShown } from '@travaux/record'
import type { Block } from '../briefing.ts'
import { label, type Label } from '../label.ts'
import { levelLabel } from './levelLabel.ts'
import { lineOf } from '../lineOf.ts'
import type { Scene } from '../scene.ts'
import { shortDate } from '../shortDate.ts'
import { view } from '../view.ts'
import { outcomeItems } from './outcomeItems.ts'
import { silence } from './silence.ts'
import { toldBy } from './toldBy.ts'

/** A meeting that was held, under a line that says which: what was agreed, what stayed apart, what one side raised. */
export function heldMeeting(scene: Scene, meeting: MeetingShown, before: Label | null = null): readonly Block[] {
  const { told } = meeting
  const date = meeting.date.value === null ? label('no date') : view(shortDate(meeting.date.value))
  const head: Block = { is: 'lead', line: lineOf(before === null ? null : [label(before), label(': ')], view(meeting.title), [label(' ('), label(levelLabel[meeting.level]), label(')'), label(', '), date], toldBy(scene, meeting, [told.date, told.level, told.place])) }
  const parts = ([['Agreed', 'agreed'], ['Apart', 'apart'], ['Raised', 'raised']] as const).flatMap(([name, is]): readonly Block[] => {
    const items = outcomeItems(scene, meeting, is)
    return items.length === 0 ? [] : [{ is: 'lead', line: [label(name, { emphasis: true })] }, { is: 'list', ordered: false, from: 'record', items }]
  })
  return parts.length === 0 ? [head, silence('Nothing on record: no statement, and nothing agreed.')] : [head, ...parts]
}
