/** Whether a state is preferred to another by every one of these rankings. */
export function preferredByAll(ranks: readonly Int32Array[], to: number, state: number): boolean {
  for (const rank of ranks) if (rank[to]! <= rank[state]!) return false
  return true
}
