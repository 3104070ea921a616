import type { Sides, Traits } from './sides.ts'

/**
 * Where something was only put in, or only taken out, its edges may often stand in several places: "a, [b,] c" or "a[, b], c". Slides them to where a line, a sentence or a clause begins, the later place where two
 * are as good. O(n).
 */
export function slideEdges({ a, b, aBegins, bBegins, traits }: Sides, pair: Int32Array): void {
  const back = new Int32Array(b.length).fill(-1)
  for (let i = 0; i < pair.length; i++) if (pair[i]! >= 0) back[pair[i]!] = i
  slide(b, bBegins, pair, back, traits)
  slide(a, aBegins, back, pair, traits)
}

/** Slides runs that only `long` has: those of its places that `partner` (by place in it) leaves out, where the places around them stand side by side in the other text. `pair`: by place in the other. */
function slide(long: Int32Array, begins: Uint8Array, pair: Int32Array, partner: Int32Array, { cutAfter, cutBefore }: Traits): void {
  const cut = (at: number): number => at === 0 || at === long.length || begins[at] === 1 ? 9 : Math.max(cutAfter[long[at - 1]!]!, cutBefore[long[at]!]!)
  for (let from = 0; from < long.length; from++) {
    if (partner[from]! >= 0) continue
    let to = from + 1
    while (to < long.length && partner[to]! < 0) to += 1
    const next = to
    const before = from === 0 ? -1 : partner[from - 1]!
    const after = to === long.length ? pair.length : partner[to]!
    if (after === before + 1) {
      let [best, shift] = [cut(from) + cut(to), 0]
      for (let s = 1; from - s >= 0 && partner[from - s] === before - s + 1 && long[from - s] === long[to - s]; s++) {
        const good = cut(from - s) + cut(to - s)
        if (good > best) [best, shift] = [good, -s]
      }
      for (let s = 1; to + s <= long.length && partner[to + s - 1] === after + s - 1 && long[from + s - 1] === long[to + s - 1]; s++) {
        const good = cut(from + s) + cut(to + s)
        if (good >= best) [best, shift] = [good, s]
      }
      for (; shift < 0; shift++) move(--from, --to)
      for (; shift > 0; shift--) move(to++, from++)
    }
    from = Math.max(next, to) - 1
  }
  function move(was: number, is: number): void {
    const other = partner[was]!
    partner[is] = other
    pair[other] = is
    partner[was] = -1
  }
}
