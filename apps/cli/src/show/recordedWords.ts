import { dateWords } from '@travaux/record'
import type { Author } from '@travaux/model'

/** When an entry was recorded and by whom, for people: "Tue 2 Jul 2019, 10:40", "the reader". Times are UTC, as in the record. */
export function recordedWords({ at, by }: { readonly at: string; readonly by: Author }): readonly [when: string, who: string] {
  return [`${dateWords(at.slice(0, 10))}, ${at.slice(11, 16)}`, by.is === 'reader' ? 'the reader' : by.name]
}
