/** Eight hex digits by which a slip is noticed, not a forgery: who edits a receipt can reckon them again. FNV-1a (Fowler, Noll & Vo 1991) over UTF-16 code units. */
export function checkOf(text: string): string {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
