import type { MeetingShown } from '@travaux/record'
import type { BriefingEvent } from '../briefing.ts'
import { listedRuns } from '../listedRuns.ts'
import type { Scene } from '../scene.ts'
import { view } from '../view.ts'
import { certaintyWords } from './certaintyWords.ts'
import { holidaysOf } from './holidaysOf.ts'

/** A meeting as it goes into a calendar; null where it has no date. `sequence` grows with every word that is recorded of it. */
export function meetingEvent(scene: Scene, meeting: MeetingShown): BriefingEvent | null {
  const { seen, book } = scene
  const { id, title, span, status, date, place, witnesses, sideNames } = meeting
  if (span === null) return null
  const said = witnesses.reduce((sum, { subject }) => sum + (seen.get('meeting', subject)?.history.length ?? 0), 0)
  return {
    subject: id, title, ...span, firm: status !== 'possible' && date.certainty !== 'possible', busy: span.first === span.last && status !== 'possible', place,
    words: [certaintyWords(meeting), ...sideNames.length === 0 ? [] : [listedRuns(sideNames.map((name) => [view(name)]))], ...holidaysOf(scene, span).map((each) => [view(each)])],
    notes: witnesses.map(({ quote }) => book.cite(quote)), sequence: Math.max(0, said - 1),
  }
}
