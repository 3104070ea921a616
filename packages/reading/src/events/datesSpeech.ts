import { telling } from './telling.ts'

const told = new RegExp(`\\b(?:${telling})\\b(?:\\s+(?!(?:that|the|an?)\\b)[\\w.’'-]+){0,3}?\\s*(?:on\\s+|late\\s+|early\\s+|in\\s+)?$`)

/** True where the date at `from` says when somebody spoke: said on Monday. */
export function datesSpeech(text: string, from: number): boolean {
  return told.test(text.slice(Math.max(0, from - 60), from))
}
