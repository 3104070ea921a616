/** "Japan’s"; of a name that ends in s, the mark alone. */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}
