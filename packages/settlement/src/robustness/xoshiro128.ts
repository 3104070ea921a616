/**
 * The generator xoshiro128** of Blackman and Vigna (2018; version 1.1): whole numbers in [0, 2^32), of a state of four of them that are not all 0, which it moves on.
 * Not for secrets.
 */
export function xoshiro128(state: Uint32Array): () => number {
  return () => {
    const result = Math.imul(rotated(Math.imul(state[1]!, 5), 7), 9) >>> 0
    const shifted = state[1]! << 9
    state[2]! ^= state[0]!
    state[3]! ^= state[1]!
    state[1]! ^= state[2]!
    state[0]! ^= state[3]!
    state[2]! ^= shifted
    state[3] = rotated(state[3]!, 11)
    return result
  }
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
