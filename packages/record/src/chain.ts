import type { Entry } from '@travaux/model'
import { canonicalJson } from './canonicalJson.ts'
import { readEntry } from './readEntry.ts'
import type { Verification } from './store.ts'

/** SHA-256 of a text's UTF-8, in lower-case hex. Passed in, so that the chain itself does no I/O. */
export type Sha256 = (text: string) => string

/** The last entry of a writer's chain, and how many it has. */
export interface Head { readonly entries: number; readonly hash: string }

/** An entry as it is kept: its canonical words and what ties them to the entries before. All hashes in hex. */
export interface Link {
  readonly position: number
  /** The entry in canonical JSON, without its position and hashes. */
  readonly body: string
  /** The hash of the same writer's entry before; null for a writer's first. */
  readonly previous: string | null
  /** SHA-256 of `previous` (or nothing), a line feed, and `body`. */
  readonly hash: string
  /** SHA-256 of the seal before it in this log (or nothing) and `hash`. It holds the order across writers, for this copy only. */
  readonly seal: string
}

/**
 * Whose chain an entry belongs to: an author in one compartment, as `shared/person/Ada`. A chain by compartment leaves no
 * gap for those who may not see it; so does a hash that knows nothing of positions.
 */
export function writerOf({ author, compartment }: Pick<Entry, 'author' | 'compartment'>): string {
  return `${compartment}/${author.is}/${author.is === 'reader' ? author.version : author.name}`
}

/**
 * Chains entries onto a log that ends at `end`. `heads` gives each writer's last entry and takes the new ones.
 *
 * @throws TypeError where an entry holds something that has no JSON.
 */
export function seal(entries: readonly Entry[], end: { readonly position: number; readonly seal: string | null }, heads: Map<string, Head>, sha256: Sha256): readonly Link[] {
  let last = end.seal
  return entries.map((entry, i) => {
    const writer = writerOf(entry)
    const head = heads.get(writer)
    const body = canonicalJson(entry)
    const previous = head?.hash ?? null
    const hash = hashOf(previous, body, sha256)
    last = sealOf(last, hash, sha256)
    heads.set(writer, { entries: (head?.entries ?? 0) + 1, hash })
    return { position: end.position + 1 + i, body, previous, hash, seal: last }
  })
}

/**
 * Works out every hash of a log again, from its first entry, and holds the ends of the chains against `heads`, which are kept
 * apart from the entries. Names the first entry that is wrong and why.
 */
export async function verifyChain(log: AsyncIterable<readonly Link[]> | Iterable<readonly Link[]>, heads: ReadonlyMap<string, Head>, sha256: Sha256): Promise<Verification> {
  const found = new Map<string, Head>()
  let position = 0
  let lastSeal: string | null = null
  for await (const links of log) {
    for (const link of links) {
      position += 1
      if (link.position !== position) return broken(position, null, `entry ${position} is missing: entry ${link.position} comes after entry ${position - 1}`)
      if (hashOf(link.previous, link.body, sha256) !== link.hash) return broken(position, idIn(link.body), `the words of entry ${position} no longer give the hash recorded with them: one or the other was changed`)
      const entry = readEntry(link.body)
      if (entry === null) return broken(position, null, `entry ${position} is not an entry, though its hash is right`)
      const writer = writerOf(entry)
      const head: Head | undefined = found.get(writer)
      if (link.previous !== (head?.hash ?? null)) {
        return broken(position, entry.id, `entry ${position} does not follow the entry of ${writer} before it: that one was changed, moved or dropped`)
      }
      if (sealOf(lastSeal, link.hash, sha256) !== link.seal) return broken(position, entry.id, `entry ${position} does not stand where it was recorded: it was changed or moved with its hash`)
      lastSeal = link.seal
      found.set(writer, { entries: (head?.entries ?? 0) + 1, hash: link.hash })
    }
  }
  for (const [writer, head] of heads) {
    const held = found.get(writer)
    if (held?.entries === head.entries && held.hash === head.hash) continue
    if ((held?.entries ?? 0) < head.entries) return broken(position + 1, null, `the log ends too soon: ${writer} recorded ${head.entries} entries and ${held?.entries ?? 0} are here`)
    return broken(null, null, `the log does not end as it was left: the head of ${writer} names entry ${head.entries} of that writer, and its log holds ${held?.entries}`)
  }
  for (const [writer, { entries }] of found) {
    if (!heads.has(writer)) return broken(null, null, `the log holds ${entries} entries of ${writer}, whose head is missing`)
  }
  return { whole: true, entries: position, heads: [...found].map(([writer, head]) => ({ writer, ...head })) }
}

function hashOf(previous: string | null, body: string, sha256: Sha256): string {
  return sha256(`${previous ?? ''}\n${body}`)
}

function sealOf(before: string | null, hash: string, sha256: Sha256): string {
  return sha256((before ?? '') + hash)
}

function broken(position: number | null, entry: string | null, why: string): Verification {
  return { whole: false, position, entry, why }
}

/** The id an entry had, as far as damaged words still tell. */
function idIn(body: string): string | null {
  return readEntry(body)?.id ?? /"id":"(ent_[\p{L}\p{N}_.-]+)"/u.exec(body)?.[1] ?? null
}
