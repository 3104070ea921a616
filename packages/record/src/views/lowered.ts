/** Words as they go on within a sentence: the first letter small. For words that begin with no name. */
export function lowered(words: string): string {
  return words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
}
