/** Words of a text, cut at a space where they are longer than `most` characters, or where there is none near, at those. */
export function shortWords(words: string, most = 60): string {
  if (words.length <= most) return words
  const space = words.lastIndexOf(' ', most)
  return `${words.slice(0, space > most / 2 ? space : most).trimEnd()}…`
}
