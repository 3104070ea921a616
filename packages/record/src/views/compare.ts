/** The order of two words by their UTF-16 code units: the same in every language, and several times as fast as asking one. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
