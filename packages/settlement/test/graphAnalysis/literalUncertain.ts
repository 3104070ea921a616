import type { Literal } from './literal.ts'

/** Nash, GMR, SMR, SEQ of a state for a decision maker, as bits 1, 2, 4 and 8, in one extension, by Li, Hipel, Kilgour & Peng 2004 line by line. */
export function literalUncertain(literal: Literal, unknown: readonly (readonly (readonly [number, number])[])[], extension: 'a' | 'b' | 'c' | 'd', i: number, s: number): number {
  const isU = (j: number, q: number, from: number): boolean => unknown[j]!.some(([a, b]) => a !== b && ((a === q && b === from) || (a === from && b === q)))
  // R_j^+(s), and R_j^{+,U}(s)
  const plus = (j: number, from: number): number[] => literal.moves(j, from).filter((q) => !isU(j, q, from) && literal.prefers(j, q, from))
  const plusU = (j: number, from: number): number[] => literal.moves(j, from).filter((q) => isU(j, q, from) || literal.prefers(j, q, from))
  const drawn = extension === 'a' || extension === 'c' ? plusU(i, s) : plus(i, s)
  // q ≾_i s, or q ≾_i s or q U_i s
  const deters = (q: number): boolean => (isU(i, q, s) ? extension === 'c' || extension === 'd' : !literal.prefers(i, q, s))
  const rest = literal.without([i])
  const nash = drawn.length === 0
  const gmr = drawn.every((s1) => [...literal.reach(rest, s1)].some(deters))
  const smr = drawn.every((s1) => [...literal.reach(rest, s1)].some((s2) => deters(s2) && literal.moves(i, s2).every(deters)))
  const seq = drawn.every((s1) => [...literal.reach(rest, s1, plusU)].some(deters))
  return (nash ? 1 : 0) | (gmr ? 2 : 0) | (smr ? 4 : 0) | (seq ? 8 : 0)
}
