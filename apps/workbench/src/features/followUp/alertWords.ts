import type { Alert } from '@travaux/record'

/** What an alert is of, in few words above its sentence. */
export const alertWords: Readonly<Record<Alert['is'], string>> = {
  'line-crossed': 'Past a red line', 'line-asked': 'Asks for what is past a red line', conduct: 'May breach an undertaking', cancelled: 'Cancelled', overdue: 'Overdue',
  'owed-refused': 'Refused', 'owed-contradicted': 'Contradicted', 'read-outs-contradict': 'Read-outs contradict', 'two-things': 'Said two things', reversed: 'Reversed', hardened: 'Hardened',
  'newly-conditional': 'Newly conditional', softened: 'Softened', 'gone-silent': 'Gone silent', 'spoke-again': 'Spoke again', 'carried-out': 'Carried out', moved: 'Moved', certain: 'Now certain', sharper: 'Date sharper',
  uncertain: 'No longer certain', 'first-time': 'For the first time', 'first-time-level': 'First of their level', earlier: 'Earlier than known', 'third-party': 'A third party', 'new-meeting': 'New meeting', held: 'Held', reported: 'Reported',
}
