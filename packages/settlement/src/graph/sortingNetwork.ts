/** Batcher's odd-even merge sort (1968) for a power of two: pairs of places to be compared and put in order, one after the other, first and second in turn. O(n log² n). */
export function sortingNetwork(size: number): Uint16Array {
  const pairs: number[] = []
  for (let sorted = 1; sorted < size; sorted *= 2) {
    for (let apart = sorted; apart >= 1; apart /= 2) {
      for (let from = apart % sorted; from + apart < size; from += 2 * apart) {
        for (let place = from; place < from + apart && place + apart < size; place++) {
          if (Math.floor(place / (2 * sorted)) === Math.floor((place + apart) / (2 * sorted))) pairs.push(place, place + apart)
        }
      }
    }
  }
  return Uint16Array.from(pairs)
}
