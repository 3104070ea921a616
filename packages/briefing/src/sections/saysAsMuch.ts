/** Whether words of the record hold what a line of ours says, but for capitals and stops; a line that was cut is held by its beginning. */
export function saysAsMuch(quote: string, line: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return plain(quote).includes(plain(line))
}
