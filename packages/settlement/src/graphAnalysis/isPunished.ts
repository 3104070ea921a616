import type { Answer } from './answer.ts'

/** Whether an answer makes up for what is gained: there is a sanction, and no escape from it. */
export function isPunished({ sanction, escape }: Answer): boolean {
  return sanction !== null && escape === null
}
