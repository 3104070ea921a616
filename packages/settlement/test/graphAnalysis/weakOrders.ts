/** Every way to rank `n` states with ties, ranks dense from 0: 1, 3, 13, 75, 541 of them for 1 to 5. */
export function weakOrders(n: number): readonly Int32Array[] {
  const found: Int32Array[] = []
  const ranks = new Int32Array(n)
  const go = (state: number): void => {
    if (state === n) {
      const used = new Set(ranks)
      if (Array.from({ length: used.size }, (_, rank) => rank).every((rank) => used.has(rank))) found.push(ranks.slice())
      return
    }
    for (let rank = 0; rank < n; rank++) {
      ranks[state] = rank
      go(state + 1)
    }
  }
  go(0)
  return found
}

/** Kendall's distance, pair by pair: 1 for every two that are reversed, 1/2 for every two level in one only. */
export function kendall(a: Int32Array, b: Int32Array): number {
  let distance = 0
  for (let x = 0; x < a.length; x++) {
    for (let y = x + 1; y < a.length; y++) distance += Math.abs(Math.sign(a[x]! - a[y]!) - Math.sign(b[x]! - b[y]!)) / 2
  }
  return distance
}
