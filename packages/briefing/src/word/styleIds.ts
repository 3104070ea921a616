import type { WordStyleId } from './wordStyles.ts'

/** What each style that a briefing uses is called in the file: the names stay, ids follow the language of the Word that made it. */
export type StyleIds = Readonly<Record<WordStyleId, string>>
