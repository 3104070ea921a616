/** A count as JSON holds it: digits where a double would round it. */
export function wireCount(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count)
}
