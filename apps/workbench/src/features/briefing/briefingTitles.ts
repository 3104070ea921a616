import type { BriefingName } from '@travaux/briefing'

/** The briefings in the order in which they are offered, and what they are called. */
export const briefingTitles: readonly (readonly [BriefingName, string])[] = [
  ['next-meeting', 'The next meeting'], ['report-to-leaders', 'Report to the leaders'], ['meeting-record', 'Record of a meeting'], ['chronology', 'Chronology'],
  ['statements', 'Statements'], ['follow-up', 'Follow-up'], ['calendar', 'Calendar'],
]
