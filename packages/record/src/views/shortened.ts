/** `text` on one line, cut at a word to at most `most` characters, an ellipsis included where it was cut. */
export function shortened(text: string, most = 72): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const atWord = cut.lastIndexOf(' ')
  return `${(atWord > most / 2 ? cut.slice(0, atWord) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`
}
