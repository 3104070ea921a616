import type { Clause } from './clause.ts'

/** Whether a package keeps to a clause. */
export function keepsTo(picks: ArrayLike<number>, { issues, allowed }: Clause): boolean {
  return issues.some((issue, place) => allowed[place]![picks[issue]!] === 1)
}
