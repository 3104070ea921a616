const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const place = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?: ?\\[[^\\]\\n]{2,30}\\])?(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})??"
const when = `(?:,? (?:${month}(?: \\d{1,2})?|\\d{1,2} ${month})(?:,? \\d{4})?)?`
const withAgency = new RegExp(`^(?<place>${place}${when}),? ?\\((?<agency>[\\p{L}][\\p{L}/ .-]{1,30})\\) ?(?:--+|[—–:-])? ?`, 'u')
const withDash = new RegExp(`^(?<place>\\p{Lu}{3}[\\p{Lu}.'’-]*(?: \\p{Lu}{2}[\\p{Lu}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}]+)?)?${when}) ?(?:--+|[—–]| -) ?`, 'u')
const titled = new RegExp(`^(?<place>${place}${when}) (?:--+|[—–]) `, 'u')
const glued = /^(?<place>\p{Lu}{4,}(?: \p{Lu}{4,})?)(?: )(?=\p{Lu}\p{Ll})/u

/** "BEIJING, Nov. 8 (Xinhua) --" at the start of a paragraph: the place and day, the agency, and where it ends. */
export function findDateline(text: string, from: number, to: number): { words: string; agency: string | null; at: [number, number] } | null {
  const start = text.slice(from, Math.min(to, from + 120))
  const match = withAgency.exec(start) ?? withDash.exec(start) ?? titled.exec(start) ?? glued.exec(start)
  if (match === null || match[0].length >= to - from) return null
  return { words: match.groups?.['place']?.trim() ?? '', agency: match.groups?.['agency']?.trim() ?? null, at: [from, from + match[0].length] }
}
