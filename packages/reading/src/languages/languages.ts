import { english } from './english/english.ts'
import type { Language } from './language.ts'

/** The languages that are read, by code. A text in any other is kept, dated and searchable, and says that it is not read yet. */
export const languages: ReadonlyMap<string, Language> = new Map([english].map((each) => [each.code, each]))
