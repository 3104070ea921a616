import type { Subject } from '../folded.ts'
import type { ReviewShown } from './view.ts'

/** Whose word a subject stands on. Initials are a person's; the reader and codebooks have none. */
export function reviewShown({ review, author, confidence, recordedAt }: Subject): ReviewShown {
  const by = author.is === 'reader' ? 'reader' : author.name
  return { review, by, initials: author.is === 'person' ? initials(author.name) : '', confidence, at: recordedAt }
}

function initials(name: string): string {
  const words = name.split(/[\s.-]+/u).filter((word) => word !== '')
  const chosen = words.length > 3 ? [words[0], words.at(-1)] : words
  return chosen.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('en') ?? '').join('')
}
