/**
 * Whether a name in parentheses is but the short form of the words before it, as in "small island developing States (SIDS)", or says where a place lies, as in
 * "Geneva (Switzerland)": then nobody proposes. By first letters, with small words or without, a plural's s counted or not.
 */
export function isAbbreviation(before: string, name: string): boolean {
  const words = before.trim().split(/[\s\u00a0-]+/).slice(-14)
  if (/^[A-Z]{2,}s?$|^G-?77$/.test(name)) {
    const letters = name.replace(/-/g, '').toLowerCase().replace(/^ll/, 'l')
    const initials = (all: readonly string[]): string => all.map((word) => /^(?:\d+|\p{L})/u.exec(word.replace(/^[^\p{L}\d]+/u, ''))?.[0] ?? '').join('').toLowerCase()
    const long = words.filter((word) => !/^(?:of|the|and|for|in|on|to|de|a)$/.test(word))
    return [initials(words), initials(long)].some((all) => all.endsWith(letters) || (letters.endsWith('s') && all.endsWith(letters.slice(0, -1)) && letters.length > 2)) || (letters === 'g77' && /Group of 77/.test(before))
  }
  return /^\p{Lu}\p{Ll}/u.test(name) && words.length > 0 && /^\p{Lu}\p{Ll}+$/u.test(words.at(-1) ?? '')
}
