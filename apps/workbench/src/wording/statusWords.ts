import type { ClauseStatus } from '@travaux/drafting'

/** How far a clause is agreed, beside its mark. */
export const statusWords: Readonly<Record<ClauseStatus, string>> = { open: 'Open', 'agreed-in-principle': 'In principle', agreed: 'Agreed' }
