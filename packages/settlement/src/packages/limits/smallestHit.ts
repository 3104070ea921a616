/**
 * The fewest numbers of which every set has one, and at most so many of them; null where it takes more, or where `budget.looks`, from which every look at the sets is
 * taken off, is spent before they are found. By trying one more number at a time: O(size of a set ^ numbers).
 */
export function smallestHit(sets: readonly (readonly number[])[], most: number, budget: { looks: number }): readonly number[] | null {
  for (let size = 0; size <= most; size++) {
    const hit = hitWith(sets, [], size, budget)
    if (hit !== null) return hit
  }
  return null
}

function hitWith(sets: readonly (readonly number[])[], chosen: readonly number[], size: number, budget: { looks: number }): readonly number[] | null {
  const open = sets.find((set) => !set.some((one) => chosen.includes(one)))
  if (open === undefined) return chosen
  budget.looks--
  if (chosen.length === size || budget.looks < 0) return null
  for (const one of open) {
    const hit = hitWith(sets, [...chosen, one], size, budget)
    if (hit !== null) return hit
  }
  return null
}
