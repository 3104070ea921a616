/** A name for a part of a draft that nobody else gives to another: two may draft apart, and unite their copies. */
export function newName(of: 'cls' | 'brk' | 'alt'): string {
  return `${of}_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
}
