import { author, idOf, kinds, type Author, type Entry } from '@travaux/model'

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
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind) || typeof compartment !== 'string' || typeof recordedAt !== 'string' || !isTime(recordedAt)) return null
  if (typeof id !== 'string' || typeof subject !== 'string' || !isAuthor(by) || !(note === null || typeof note === 'string')) return null
  if (!saysSomething(entry)) return null
  // A log says the same few authors, kinds, compartments and times over and over: to hold each once saves a quarter of its memory.
  entry['author'] = held(authors, keyOf(by), by)
  entry['kind'] = held(words, kind, kind)
  entry['compartment'] = held(words, compartment, compartment)
  entry['recordedAt'] = lastTime
  return entry as unknown as Entry
}

const authors = new Map<string, Author>()
const words = new Map<string, string>()
/** So many that no log of honest work reaches them. */
const most = 1000

/** The first of those that were the same. */
function held<T>(known: Map<string, T>, key: string, one: T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size < most) known.set(key, one)
  return one
}

/** Entries recorded together bear one time. */
let lastTime = ''

function isTime(recordedAt: string): boolean {
  if (recordedAt === lastTime) return true
  if (Number.isNaN(Date.parse(recordedAt))) return false
  lastTime = recordedAt
  return true
}

function isAuthor(by: unknown): by is Author {
  const { is, name, version } = (by ?? {}) as Partial<Record<string, unknown>>
  const said = is === 'reader' ? version : name
  return typeof is === 'string' && typeof said === 'string' && authors.has(`${is} ${said}`) || author.safeParse(by).success
}

function keyOf(by: Author): string {
  return `${by.is} ${by.is === 'reader' ? by.version : by.name}`
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
