import { author, idOf, kinds, type Entry } from '@travaux/model'

/**
 * An entry as its JSON says it, or null where that is no entry: broken JSON, or without what every entry has. Its value is not held against
 * the kind's schema, which may have become stricter since; what was recorded is read as it was recorded.
 */
export function readEntry(body: string): Entry | null {
  let entry: Partial<Record<string, unknown>> | null
  try {
    entry = JSON.parse(body) as typeof entry
  } catch {
    return null
  }
  if (typeof entry !== 'object' || entry === null) return null
  const { id, subject, kind, author: by, compartment, recordedAt, note } = entry
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind) || typeof compartment !== 'string' || typeof recordedAt !== 'string' || Number.isNaN(Date.parse(recordedAt))) return null
  if (typeof id !== 'string' || typeof subject !== 'string' || !author.safeParse(by).success || !(note === null || typeof note === 'string')) return null
  return saysSomething(entry) ? entry as unknown as Entry : null
}

/** A value with its evidence, that the subject does not stand, or which entry is taken back. */
function saysSomething({ value, evidence, withdrawn, undoes }: Partial<Record<string, unknown>>): boolean {
  if (withdrawn === true) return true
  if (undoes !== undefined) return entryId.safeParse(undoes).success
  return typeof value === 'object' && value !== null && Array.isArray(evidence) && evidence.every(isPassage)
}

const entryId = idOf('entry')

function isPassage(each: unknown): boolean {
  const { source, from, to } = (each ?? {}) as Partial<Record<string, unknown>>
  return typeof source === 'string' && typeof from === 'number' && typeof to === 'number'
}
