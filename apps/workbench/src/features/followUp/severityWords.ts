import type { Alert } from '@travaux/record'

/** What alerts of one severity stand under. */
export const severityWords: Readonly<Record<Alert['severity'], string>> = { 1: 'Look at once', 2: 'What moved', 3: 'For information' }
