/** The places of the bits that are set in a mask, rising: the members of a coalition. */
export function inMask(mask: number): readonly number[] {
  const places: number[] = []
  for (let left = mask; left !== 0; left &= left - 1) places.push(31 - Math.clz32(left & -left))
  return places
}
