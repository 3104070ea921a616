const chunkLength = 512

/**
 * A map that never changes: `with` gives the next version and shares nearly everything with this one. Keys keep the
 * order in which they first came, also where their value has gone and come back.
 *
 * Values lie in chunks, copied when touched: a change of k keys costs O(k · 512 + n / 512) whatever n is. The index from
 * key to place is one `Map` shared by all versions of a line, which only grows; a version looks no further than the keys it
 * knew. Only a second continuation of the same version (two futures of one past) has to copy it.
 */
export class PersistentMap<K, V> implements ReadonlyMap<K, V> {
  readonly size: number
  readonly #places: Map<K, number>
  readonly #keys: K[]
  readonly #known: number
  readonly #chunks: readonly (readonly (V | undefined)[])[]

  constructor(line?: { places: Map<K, number>; keys: K[]; chunks: readonly (readonly (V | undefined)[])[]; size: number }) {
    this.#places = line?.places ?? new Map()
    this.#keys = line?.keys ?? []
    this.#chunks = line?.chunks ?? []
    this.#known = this.#keys.length
    this.size = line?.size ?? 0
  }

  /** The next version. `undefined` takes a key's value away; its place in the order is kept for when it comes back. */
  with(changes: Iterable<readonly [K, V | undefined]>): PersistentMap<K, V> {
    const forked = this.#keys.length !== this.#known
    const keys = forked ? this.#keys.slice(0, this.#known) : this.#keys
    const places = forked ? new Map(keys.map((key, place) => [key, place] as const)) : this.#places
    const chunks = this.#chunks.slice() as (V | undefined)[][]
    const own = new Set<number>()
    let size = this.size
    for (const [key, value] of changes) {
      let place = places.get(key)
      if (place === undefined) {
        place = keys.length
        places.set(key, place)
        keys.push(key)
      }
      const number = Math.floor(place / chunkLength)
      let chunk = chunks[number]
      if (chunk === undefined || !own.has(number)) {
        chunk = chunk?.slice() ?? []
        chunks[number] = chunk
        own.add(number)
      }
      const at = place % chunkLength
      if (chunk[at] !== undefined) size -= 1
      if (value !== undefined) size += 1
      chunk[at] = value
    }
    return new PersistentMap({ places, keys, chunks, size })
  }

  /** Where the key stands in the order, from 0; `undefined` where it never was. */
  place(key: K): number | undefined {
    const place = this.#places.get(key)
    return place === undefined || place >= this.#known ? undefined : place
  }

  get(key: K): V | undefined {
    const place = this.place(key)
    return place === undefined ? undefined : this.#chunks[Math.floor(place / chunkLength)]?.[place % chunkLength]
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  *entries(): MapIterator<[K, V]> {
    for (let place = 0; place < this.#known; place += 1) {
      const value = this.#chunks[Math.floor(place / chunkLength)]?.[place % chunkLength]
      if (value !== undefined) yield [this.#keys[place] as K, value]
    }
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const chunk of this.#chunks) for (const value of chunk) if (value !== undefined) yield value
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(callback: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this)
  }
}
