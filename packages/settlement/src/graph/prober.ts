import type { Held } from './held.ts'

/** Follows single improvements of a decision maker through what its opponents may improve on them, forwards. Holds a mark a cell, for as often as it is asked. */
export class Prober {
  #marks = new Uint32Array(0)
  #waiting = new Uint32Array(0)
  #probe = 0
  #moves = 0

  /** Which of the open cells are held against each of their improvements; null where that took more than `most` moves to see. `least`: by cell, as far as it is known. */
  settle(whom: Held, least: Int32Array, open: Uint32Array, most: number): Uint32Array | null {
    if (this.#marks.length < least.length) [this.#marks, this.#waiting, this.#probe] = [new Uint32Array(least.length), new Uint32Array(least.length), 0]
    this.#moves = most
    const { field: { shift, codes, ways }, ranks } = whom
    const followed = new Map<number, Followed>()
    const stays = (cell: number): boolean => {
      const base = cell & ~(((1 << (codes + ways)) - 1) << shift)
      const taken = cell & (((1 << ways) - 1) << (shift + codes))
      const rank = ranks[cell]!
      for (let setting = 0; setting < 1 << (codes + ways); setting++) {
        const to = base | (setting << shift)
        if ((to & taken) !== taken || least[to]! <= rank) continue
        let found = followed.get(to)
        if (found === undefined || (found.least > rank && !found.whole)) {
          found = this.#follow(whom, least, to, rank)
          followed.set(to, found)
        }
        if (found.least > rank) return false
      }
      return true
    }
    const held = open.filter((cell) => this.#moves >= 0 && stays(cell))
    return this.#moves < 0 ? null : held
  }

  /** The least that it came to, and whether it saw all there is: it goes no further than to `limit`, and stops when it has looked at too many moves. */
  #follow({ opponents }: Held, least: Int32Array, start: number, limit: number): Followed {
    const [marks, waiting, probe] = [this.#marks, this.#waiting, ++this.#probe]
    marks[start] = probe
    waiting[0] = start
    let lowest = least[start]!
    for (let count = 1; count > 0;) {
      const cell = waiting[--count]!
      for (const { field: { shift, codes, ways }, ranks } of opponents) {
        const size = 1 << (codes + ways)
        this.#moves -= size
        if (this.#moves < 0) return { least: lowest, whole: false }
        const base = cell & ~((size - 1) << shift)
        const taken = cell & (((1 << ways) - 1) << (shift + codes))
        for (let setting = 0; setting < size; setting++) {
          const to = base | (setting << shift)
          if (ranks[to]! <= ranks[cell]! || (to & taken) !== taken || marks[to] === probe) continue
          marks[to] = probe
          if (least[to]! < lowest) lowest = least[to]!
          if (lowest <= limit) return { least: lowest, whole: false }
          waiting[count++] = to
        }
      }
    }
    return { least: lowest, whole: true }
  }
}

interface Followed { readonly least: number; readonly whole: boolean }
