import { openWords, type Words } from './learned/words.ts'

/** What was learned about English before any text is read, opened from the files of `data/english`. */
export interface English {
  readonly words: Words
}

/** The files of `data/english`, unpacked: one a stage. */
export interface EnglishFiles { readonly words: Uint8Array }

/** Opens the trained data of every stage. Pure: reading files is for `@travaux/reading/english`. */
export function openEnglish(files: EnglishFiles): English {
  return { words: openWords(files.words) }
}
