import { hashOf, sealOf, writerOf, type Head, type Link, type Sha256 } from './chain.ts'
import { readEntry } from './readEntry.ts'
import type { CheckSignature } from './signature.ts'
import type { Verification } from './store.ts'

/** A link as a store lists it: under which id and in which compartment. */
export interface Listed extends Link { readonly id: string; readonly compartment: string }

interface Proof {
  readonly sha256: Sha256
  readonly checkSignature: CheckSignature
  /** The ends of the chains, kept apart from the entries. */
  readonly heads: readonly Head[]
  /** Whether the whole log is here: then the seals hold the order across writers. Of a part, each writer's chain is proved by itself. */
  readonly sealed: boolean
  /** Ends of chains as they were noted at some time before: the log must still lead through each. */
  readonly receipt?: readonly Head[]
}

/**
 * Works out every hash of a log again, from its first entry, and holds the ends of the chains against `heads`. Names the first entry that is
 * wrong and why. A writer's chain may part where two copies were worked on and united: then it has several ends.
 */
export async function verifyChain(log: AsyncIterable<readonly Listed[]> | Iterable<readonly Listed[]>, { sha256, checkSignature, heads, sealed, receipt = [] }: Proof): Promise<Verification> {
  const chains = new Map<string, Chain>()
  const noted = new Map(receipt.map((head) => [`${head.writer}\n${head.hash}`, head]))
  const signed = new Map<string, Set<string>>()
  let position = 0
  let lastSeal: string | null = null
  for await (const links of log) {
    for (const link of links) {
      position += 1
      if (link.position !== position) return broken(position, null, `entry ${position} is missing: entry ${link.position} comes after entry ${position - 1}`)
      if (hashOf(link.previous, link.body, sha256) !== link.hash) return broken(position, idIn(link.body) ?? link.id, `the words of entry ${position} no longer give the hash recorded with them: one or the other was changed`)
      const entry = readEntry(link.body)
      if (entry === null) return broken(position, link.id, `entry ${position} is not an entry, though its hash is right`)
      if (entry.id !== link.id) return broken(position, link.id, `entry ${position} is listed under the id ${link.id}, which is not its own`)
      if (entry.compartment !== link.compartment) return broken(position, entry.id, `entry ${position} is listed in the compartment ${link.compartment}, but was recorded in ${entry.compartment}`)
      const writer = writerOf(entry)
      let chain = chains.get(writer)
      if (chain === undefined) chains.set(writer, chain = new Chain())
      if (!chain.add(link.previous, link.hash)) return broken(position, entry.id, `entry ${position} does not follow the entry of ${writer} before it: that one was changed, moved or dropped`)
      if (sealed && sealOf(lastSeal, link.hash, sha256) !== link.seal) return broken(position, entry.id, `entry ${position} does not stand where it was recorded: it was changed or moved with its hash`)
      if (link.signature !== null) {
        if (!checkSignature(link.signature, link.hash)) return broken(position, entry.id, `the signature of entry ${position} is not of the key it names: one or the other was changed`)
        signed.set(writer, (signed.get(writer) ?? new Set()).add(link.signature.key))
      }
      const at = noted.size === 0 ? undefined : noted.get(`${writer}\n${link.hash}`)
      if (at !== undefined) {
        noted.delete(`${writer}\n${link.hash}`)
        // Of a chain that has parted the count goes by the order of the copy it was noted in, which has several ends of it.
        const depth = chain.depthOf(link.hash)
        if (at.entries < depth || at.entries > depth && receipt.filter((head) => head.writer === writer).length === 1) return broken(null, null, `the receipt names the hash of entry ${depth} of ${writer} as that of entry ${at.entries}: the receipt was changed`)
      }
      lastSeal = link.seal
    }
  }
  const wrong = wrongHead(heads, chains, position)
  if (wrong !== null) return wrong
  for (const { writer, entries, hash } of noted.values()) return broken(null, null, `the receipt names entry ${entries} of ${writer}, with the hash ${hash.slice(0, 16)}…, which is not in this log: it was cut off, or another put in its place`)
  return { whole: true, entries: position, heads: [...chains].flatMap(([writer, chain]) => [...chain.ends].map(([hash, entries]) => ({ writer, entries, hash, keys: [...signed.get(writer) ?? []] }))) }
}

function wrongHead(heads: readonly Head[], chains: ReadonlyMap<string, Chain>, position: number): Verification | null {
  for (const head of heads) {
    const chain = chains.get(head.writer)
    if (chain?.ends.get(head.hash) === head.entries) continue
    const longest = Math.max(0, ...chain?.ends.values() ?? [])
    if (longest < head.entries) return broken(position + 1, null, `the log ends too soon: ${head.writer} recorded ${head.entries} entries and ${longest} are here`)
    return broken(null, null, `the log does not end as it was left: the head of ${head.writer} names entry ${head.entries} of that writer, and its log holds ${longest}`)
  }
  const known = new Set(heads.map(({ writer, hash }) => `${writer}\n${hash}`))
  for (const [writer, { ends }] of chains) {
    for (const [hash, entries] of ends) if (!known.has(`${writer}\n${hash}`)) return broken(null, null, `the log holds ${entries} entries of ${writer}, whose head is missing`)
  }
  return null
}

/** One writer's entries so far: how many, and which are ends that none follows yet, each with how many there were up to it. */
class Chain {
  readonly ends = new Map<string, number>()
  readonly #depths = new Map<string, number>()

  /** Whether an entry follows one that is here, or is a first, and is not here itself. */
  add(previous: string | null, hash: string): boolean {
    const before = previous === null ? 0 : this.#depths.get(previous)
    if (before === undefined || this.#depths.has(hash)) return false
    if (previous !== null) this.ends.delete(previous)
    this.#depths.set(hash, before + 1)
    this.ends.set(hash, this.#depths.size)
    return true
  }

  /** How many entries lead up to one, itself included. */
  depthOf(hash: string): number {
    return this.#depths.get(hash) ?? 0
  }
}

function broken(position: number | null, entry: string | null, why: string): Verification {
  return { whole: false, position, entry, why }
}

/** The id an entry had, as far as damaged words still tell. */
function idIn(body: string): string | null {
  return readEntry(body)?.id ?? /"id":"(ent_[\p{L}\p{N}_.-]+)"/u.exec(body)?.[1] ?? null
}
