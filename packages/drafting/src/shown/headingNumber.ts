/**
 * What an article or a chapter is called before its heading: `Article 4`, `Chapter II`. A label that says itself what it is, or that ends as it was written
 * (`Section B`, `ANNEX III`, `A.`), stands as it is; a chapter without one has none.
 */
export function headingNumber(unit: 'article' | 'chapter', label: string): string {
  if (unit === 'article') return `Article ${label}`
  return /^(?:\d+|[IVXLCDM]+|\p{Lu})(?:bis|ter|quater)?$/u.test(label) ? `Chapter ${label}` : label
}
