const colon = /[\s\u00a0]*[*_]{0,3}[\s\u00a0]*:(?:\*{1,3}(?=[\s\u00a0]))?[\s\u00a0]*/y

/** Where the words begin behind the colon that ends the names of sides at `at`; null where none stands there. */
export function colonBehind(text: string, at: number): number | null {
  colon.lastIndex = at
  return colon.exec(text) === null ? null : colon.lastIndex
}
