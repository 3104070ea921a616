const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const place = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}(?: ?\\[[^\\]\\n]{2,30}\\])?(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})??"
const when = `(?:,? (?:${month}(?: \\d{1,2})?|\\d{1,2} ${month})(?:,? \\d{4})?)?`
const withAgency = new RegExp(`^(?<place>${place}${when}),? ?\\((?<agency>[\\p{L}][\\p{L}/ .-]{1,30})\\) ?(?:--+|[—–:-])? ?`, 'u')
const withDash = new RegExp(`^(?<place>\\p{Lu}{3}[\\p{Lu}.'’-]*(?: \\p{Lu}{2}[\\p{Lu}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}]+)?)?${when}) ?(?:--+|[—–]| -) ?`, 'u')
/** "TOKYO, May 31, 2019. The ministers …": only with the year, else it may be any sentence. */
const withStop = new RegExp(`^(?<place>\\p{Lu}{3}[\\p{Lu}.'’-]*(?: \\p{Lu}{2}[\\p{Lu}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}]+)?)?,? (?:${month} \\d{1,2}|\\d{1,2} ${month}),? \\d{4})\\. (?=\\p{Lu})`, 'u')
const titled = new RegExp(`^(?<place>${place}${when}) (?:--+|[—–]) `, 'u')
const day = new RegExp(`,? (?<day>(?:${month}(?: \\d{1,2})?|\\d{1,2} ${month})(?:,? (?<year>\\d{4}))?)\\s*$`)
const glued = /^(?<place>\p{Lu}{4,}(?: \p{Lu}{4,})?)(?: )(?=\p{Lu}\p{Ll})/u

/** "BEIJING, Nov. 8 (Xinhua) --" at the start of a paragraph: the place alone, the day in its words where it has a year, the agency, and where it ends. */
export function findDateline(text: string, from: number, to: number): { place: string; day: string | null; agency: string | null; at: [number, number] } | null {
  const start = text.slice(from, Math.min(to, from + 120))
  const match = withAgency.exec(start) ?? withDash.exec(start) ?? withStop.exec(start) ?? titled.exec(start) ?? glued.exec(start)
  if (match === null || match[0].length >= to - from) return null
  const dated = day.exec(match.groups?.['place'] ?? '')?.groups
  return { place: placeOf(match.groups?.['place'] ?? ''), day: dated?.['year'] === undefined ? null : dated['day'] ?? null, agency: match.groups?.['agency']?.trim() ?? null, at: [from, from + match[0].length] }
}

/** "Beijing" of "BEIJING, Nov. 8", "Moscow" of "Moscow [Russia], Jan": without day and country, in lower case but for its first letters. */
function placeOf(words: string): string {
  const bare = words.replace(/\s*\[[^\]]*\]?/, '').replace(day, '').replace(/,\s*$/, '').trim()
  return bare.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
