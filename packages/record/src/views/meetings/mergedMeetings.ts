import { changeMeetings } from './changeMeetings.ts'
import { founderOf, gatherMeetings, type Gathered, type Group } from './gatherMeetings.ts'
import type { MergedMeeting } from './mergedMeeting.ts'
import { table, type Known } from '../table.ts'

/**
 * The meetings of a dossier, in order of their first day, undated ones last, as `gatherMeetings` puts them together from what each source says. Of a later
 * version of the dossier, meetings of which nothing new is said are the same objects as before.
 */
export function mergedMeetings(known: Known): readonly MergedMeeting[] {
  return groupsOf(known.once(gathered)).map(({ meeting }) => meeting)
}

const gathered = table((known): Gathered => gatherMeetings(known), {
  advance(earlier, known, changed) {
    if (changed.renamed) return gatherMeetings(known)
    const before = groupsOf(earlier).map(({ witnesses, meeting }) => ({ witnesses, meeting }))
    return changeMeetings(earlier, known, changed) ? earlier : keeping(before, gatherMeetings(known))
  },
})

type Before = Pick<Group, 'witnesses' | 'meeting'>

function groupsOf({ dated, undated }: Gathered): readonly Group[] {
  return [...dated, ...undated]
}

/** Meetings put together anew, those of the same words of the same sources the same objects as before. */
function keeping(before: readonly Before[], now: Gathered): Gathered {
  const byFounder = new Map(before.map((each) => [founderOf(each).subject, each]))
  for (const group of groupsOf(now)) {
    const was = byFounder.get(founderOf(group).subject)
    if (was !== undefined && was.witnesses.length === group.witnesses.length && was.witnesses.every(({ subject, published }, i) => subject === group.witnesses[i]?.subject && published === group.witnesses[i].published)) group.meeting = was.meeting
  }
  return now
}
