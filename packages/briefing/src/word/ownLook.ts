import type { Look } from './look.ts'
import { ownStyles } from './ownStyles.ts'
import type { StyleIds } from './styleIds.ts'
import { wordStyles } from './wordStyles.ts'

/** The look of a briefing as it is where nobody gives another. */
export function ownLook(): Look {
  return { styles: ownStyles(), theme: null, numbering: null, ids: Object.fromEntries(wordStyles.map(({ id }) => [id, id])) as StyleIds, bulleted: true }
}
