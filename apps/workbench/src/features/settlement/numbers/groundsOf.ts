import type { GroundShown } from '@travaux/server'

/** What keys of a model stand for, in their order; a key that stands for nothing is left out. */
export type GroundsOf = (because: readonly string[]) => readonly GroundShown[]

/** Looks keys up among the grounds of a view. */
export function groundsOf(grounds: readonly GroundShown[]): GroundsOf {
  const byKey = new Map<string, GroundShown>(grounds.map((ground) => [ground.key, ground]))
  return (because) => because.flatMap((key) => byKey.get(key) ?? [])
}
