import type { Refusal } from '../refusal.ts'

/** A refusal of a file: its name, then the sentence, which says what, where and what to do. */
export function refuse(file: string, sentence: string, conflict: readonly string[] = []): Refusal {
  return { refused: `${file}: ${sentence}`, conflict }
}
