import type { Literal } from './literal.ts'

/** Nash, GMR, SMR, SEQ of a state for a decision maker, as bits 1, 2, 4 and 8: as it is stable at all, and strongly, by Hamouda, Kilgour & Hipel 2006 line by line. `greatly(a, b)`: a ≫_i b. */
export function literalStrength(literal: Literal, greatly: (a: number, b: number) => boolean, i: number, s: number): readonly [number, number] {
  // R_i^{+,++}(s): mild and great improvements
  const own = literal.improvements(i, s)
  const rest = literal.without([i])
  const all = (deters: (q: number) => boolean): number => {
    const nash = own.length === 0
    const gmr = own.every((s1) => [...literal.reach(rest, s1)].some(deters))
    const smr = own.every((s1) => [...literal.reach(rest, s1)].some((s2) => deters(s2) && literal.moves(i, s2).every(deters)))
    const seq = own.every((s1) => [...literal.reach(rest, s1, (j, at) => literal.improvements(j, at))].some(deters))
    return (nash ? 1 : 0) | (gmr ? 2 : 0) | (smr ? 4 : 0) | (seq ? 8 : 0)
  }
  return [all((q) => !literal.prefers(i, q, s)), all((q) => greatly(s, q))]
}
