/** "Ministry Desk" is MD; a single word gives its first two letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== '')
  const letters = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '?').slice(0, 2)
  return letters.slice(0, 3).toUpperCase()
}
