import type { Entry } from '@travaux/model'
import { canonicalJson } from './canonicalJson.ts'
import type { Signature } from './signature.ts'

/** SHA-256 of a text's UTF-8, in lower-case hex. Passed in, so that the chain itself does no I/O. */
export type Sha256 = (text: string) => string

/** An end of a writer's chain: its hash, and how many entries of that writer the log holds up to it, itself among them. */
export interface Head { readonly writer: string; readonly entries: number; readonly hash: string }

/** An entry as it is kept: its canonical words and what ties them to the entries before. All hashes in hex. */
export interface Link {
  readonly position: number
  /** The entry in canonical JSON, without its position, hashes and signature. */
  readonly body: string
  /** The hash of the same writer's entry before; null for a writer's first. */
  readonly previous: string | null
  /** SHA-256 of `previous` (or nothing), a line feed, and `body`. */
  readonly hash: string
  /** SHA-256 of the seal before it in this log (or nothing) and `hash`. It holds the order across writers, for this copy only. */
  readonly seal: string
  /** Its writer's, of `hash`; null where the writer has no key. */
  readonly signature: Signature | null
}

/**
 * Whose chain an entry belongs to: an author in one compartment, as `shared/person/Ada`. A chain by compartment leaves no
 * gap for those who may not see it; so does a hash that knows nothing of positions.
 */
export function writerOf({ author, compartment }: Pick<Entry, 'author' | 'compartment'>): string {
  return `${compartment}/${author.is}/${author.is === 'reader' ? author.version : author.name}`
}

/**
 * Chains entries onto a log that ends at `end`. `heads` gives the end of each writer's chain to go on from and takes the new ones.
 *
 * @throws TypeError where an entry holds something that has no JSON.
 */
export function chain(entries: readonly Entry[], end: End, heads: Map<string, Head>, sha256: Sha256, sign: (hash: string) => Signature | null = () => null): readonly Link[] {
  return seal(entries.map((entry) => {
    const writer = writerOf(entry)
    const head = heads.get(writer)
    const body = canonicalJson(entry)
    const previous = head?.hash ?? null
    const hash = hashOf(previous, body, sha256)
    heads.set(writer, { writer, entries: (head?.entries ?? 0) + 1, hash })
    return { body, previous, hash, signature: sign(hash) }
  }), end, sha256)
}

/** Where a log ends; null seal for an empty one. */
export interface End { readonly position: number; readonly seal: string | null }

/** Gives entries that are chained already, here or in another copy, their places after `end`. */
export function seal(chained: readonly Omit<Link, 'position' | 'seal'>[], end: End, sha256: Sha256): readonly Link[] {
  let last = end.seal
  return chained.map((link, i) => ({ position: end.position + 1 + i, ...link, seal: last = sealOf(last, link.hash, sha256) }))
}

export function hashOf(previous: string | null, body: string, sha256: Sha256): string {
  return sha256(`${previous ?? ''}\n${body}`)
}

export function sealOf(before: string | null, hash: string, sha256: Sha256): string {
  return sha256((before ?? '') + hash)
}
