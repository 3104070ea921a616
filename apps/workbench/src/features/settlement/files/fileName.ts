/** "peace-treaty-packages.csv": the parts in small letters, what a file system may not like left out. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts.map((part) => part.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '')).filter((part) => part !== '').join('-')
  return `${name.slice(0, 80) || 'settlement'}.${extension}`
}
