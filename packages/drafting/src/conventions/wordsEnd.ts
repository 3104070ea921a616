/** The words that a bracket closed too early was to hold: up to the closing bracket that has no partner, or the end of the paragraph. */
export function wordsEnd(text: string, from: number, limit = text.length): number {
  let depth = 0
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 91) depth += 1
    else if (code === 93 && --depth < 0) return at
    else if (code === 10 && /^[\s\u00a0]*\n/.test(text.slice(at + 1, at + 80))) return at
  }
  return from + text.slice(from, limit).trimEnd().length
}
