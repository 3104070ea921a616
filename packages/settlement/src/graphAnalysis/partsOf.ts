/** The coalitions within a coalition, itself among them and the empty one not, as masks, rising. */
export function partsOf(mask: number): readonly number[] {
  const parts: number[] = []
  for (let part = mask; part !== 0; part = (part - 1) & mask) parts.push(part)
  return parts.reverse()
}
