/** The first place that words put something in or at, or have somebody go to, as they write it: "Munich". Null where they name none. English. */
export function placeIn(words: string): string | null {
  return /\b(?:in|at|travel to|come to|visit)\s+(?<place>(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)/u.exec(words)?.groups?.['place'] ?? null
}
