import type { Literal } from './literal.ts'

/** Nash, GMR, SMR, SEQ of a state for a coalition, as bits 1, 2, 4 and 8, by Inohara & Hipel 2008 line by line; `singly`: SEQ by improvements of single others. */
export function literalCoalition(literal: Literal, H: readonly number[], s: number, others: 'together' | 'singly'): number {
  // s1 ∈ R_H(s), and s1 ≻_i s for all i ∈ H
  const improves = (K: readonly number[], from: number): number[] => [...literal.reach(K, from)].filter((s1) => K.every((i) => literal.prefers(i, s1, from)))
  // φ_H(s): s ≿_i x for at least one i ∈ H
  const noBetter = (x: number): boolean => H.some((i) => !literal.prefers(i, x, s))
  const rest = literal.without(H)
  const classes = subsets(rest)
  const byGains = (s1: number): Set<number> => others === 'singly'
    ? literal.reach(rest, s1, (j, at) => literal.improvements(j, at))
    : literal.reach(classes.map((_, k) => k), s1, (k, at) => improves(classes[k]!, at))
  const own = improves(H, s)
  const nash = own.length === 0
  const gmr = own.every((s1) => [...literal.reach(rest, s1)].some(noBetter))
  const smr = own.every((s1) => [...literal.reach(rest, s1)].some((s2) => noBetter(s2) && [...literal.reach(H, s2)].every(noBetter)))
  const seq = own.every((s1) => [...byGains(s1)].some(noBetter))
  return (nash ? 1 : 0) | (gmr ? 2 : 0) | (smr ? 4 : 0) | (seq ? 8 : 0)
}

function subsets(all: readonly number[]): number[][] {
  return Array.from({ length: 2 ** all.length - 1 }, (_, mask) => all.filter((_, i) => ((mask + 1) >> i) & 1))
}
