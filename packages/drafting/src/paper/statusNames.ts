import type { ClauseStatus } from '../draft/draftText.ts'

/** What a status is called where people read it. */
export const statusNames: Readonly<Record<ClauseStatus, string>> = { 'open': 'open', 'agreed-in-principle': 'agreed in principle', 'agreed': 'agreed' }
