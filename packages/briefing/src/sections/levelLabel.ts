import type { Meeting } from '@travaux/model'
import type { Label } from '../label.ts'

/** Who meets at a level. */
export const levelLabel: Readonly<Record<Meeting['level'], Label>> = { 'summit': 'leaders', 'ministerial': 'ministers', 'deputy-ministerial': 'deputy ministers', 'envoys': 'envoys', 'technical': 'experts', 'unknown': 'level not known' }
