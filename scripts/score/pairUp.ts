/** Whether every one of `a` can be paired with one of `b` that is the same, each once, and none is left over. For the few speakers of a statement: tries every pairing. */
export function pairUp<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  const [one, ...rest] = a
  if (one === undefined || a.length !== b.length) return a.length === b.length
  return b.some((other, i) => same(one, other) && pairUp(rest, b.filter((_, j) => j !== i), same))
}
