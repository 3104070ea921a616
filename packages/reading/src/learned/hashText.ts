/** A text as 32 bits, FNV-1a over its UTF-16 code units [from, to). */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811C9DC5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
