import { xoshiro128 } from './xoshiro128.ts'

/** Numbers in [0, 1), the same for the same seed wherever it runs: xoshiro128**, its state filled by splitmix32 from a whole number of which the lower 32 bits count. */
export function seededChance(seed: number): () => number {
  let at = seed | 0
  const state = Uint32Array.from({ length: 4 }, () => {
    at = (at + 0x9e3779b9) | 0
    let word = at ^ (at >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return word ^ (word >>> 15)
  })
  const next = xoshiro128(state)
  return () => next() / 2 ** 32
}
