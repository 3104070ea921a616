import { changeMeetings } from './changeMeetings.ts'
import { gatherMeetings, type Gathered } from './gatherMeetings.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { table, type Known } from '../table.ts'

/**
 * The meetings of a dossier, in order of their first day, undated ones last, as `gatherMeetings` puts them together from what each source says. Of a later
 * version of the dossier, meetings of which nothing new is said are the same objects as before.
 */
export function mergedMeetings(known: Known): readonly MergedMeeting[] {
  const { dated, undated } = known.once(gathered)
  return [...dated, ...undated].map(({ meeting }) => meeting)
}

const gathered = table((known): Gathered => gatherMeetings(known), {
  advance: (earlier, known, changed) => changed.renamed || !changeMeetings(earlier, known, changed) ? gatherMeetings(known) : earlier,
})
