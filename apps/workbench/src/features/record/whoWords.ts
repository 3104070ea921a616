import type { Author } from '@travaux/model'

/** What an author is called: a person and a codebook by name, the reader as the reader. */
export function whoWords(by: Author): string {
  return by.is === 'reader' ? 'the reader' : by.name
}
