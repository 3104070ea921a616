import { CannotAppend } from '../../cannotAppend.ts'
import { CannotOpen } from '../../cannotOpen.ts'

/** SQLSTATE codes (PostgreSQL, appendix A) and Node's own, that a person can do something about. */
const sentences: readonly (readonly [RegExp, (at: string) => string])[] = [
  [/^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|EPIPE|57P0[123]|08\d{3})$/, (at) => `${at} does not answer; check the address and that the server runs`],
  [/^28/, (at) => `${at} does not let you in; check the user and password`],
  [/^3D000$/, (at) => `${at}: there is no such database; have it made first`],
  [/^42501$/, (at) => `${at}: this user may not do that there; have the rights given`],
  [/^53100$/, (at) => `the disk of ${at} is full; free some space and try again`],
  [/^53/, (at) => `${at} has no room for more connections or memory now; try again in a moment`],
  [/^25006$/, (at) => `${at} may only be read`],
]

/** What stopped a dossier from being opened or read, as a sentence; another error as it is. */
export function openFault(error: unknown, at: string): unknown {
  const sentence = sentenceOf(error, at)
  return sentence === null ? error : new CannotOpen('unreachable', `${sentence}.`, error)
}

/** What stopped entries from being recorded, as a sentence; another error as it is. */
export function appendFault(error: unknown, at: string): unknown {
  const sentence = sentenceOf(error, at)
  return sentence === null ? error : new CannotAppend(codeOf(error) === '53100' ? 'disk-full' : 'unreachable', `Nothing was recorded: ${sentence}.`, error)
}

/** It is not known whether something was recorded: the server went away while it was to confirm it. */
export function unsureFault(error: unknown, at: string): CannotAppend {
  return new CannotAppend('unsure', `${at} went away before it said whether this was recorded; look whether it is there, then try again: the same is not recorded twice.`, error)
}

/** Whether an error stands in place of an answer, so that it leaves open what became of the question. (40003: the server itself does not know.) */
export function isLost(error: unknown): boolean {
  if ((error as { readonly severity?: unknown } | null)?.severity !== undefined) return /^(?:40003|57P|58|08)/.test(codeOf(error))
  return isGone(error) || /^E[A-Z]+$/.test(codeOf(error))
}

/** Whether the server asks for the whole transaction again: others wrote at the same time (SQLSTATE 40001, 40P01). */
export function isToRepeat(error: unknown): boolean {
  return /^(?:40001|40P01)$/.test(codeOf(error))
}

function sentenceOf(error: unknown, at: string): string | null {
  if (isGone(error)) return `${at} has gone away; check that the server runs, then try again`
  const code = codeOf(error)
  return sentences.find(([codes]) => codes.test(code))?.[1](at) ?? null
}

/** What the client says where it has no code. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /Connection terminated|connection error|timeout exceeded when trying to connect/i.test(error.message)
}

function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as { readonly code?: unknown; readonly errors?: readonly unknown[] }
  // A name with several addresses gives one error for each.
  return typeof code === 'string' ? code : errors?.length ? codeOf(errors[0]) : ''
}
