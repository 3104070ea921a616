const kind = '(?:agreements?|treaty|treaties|declarations?|protocols?|accords?|conventions?|statements?|memorandum|communiqu[eé]s?|resolutions?|pact|charter|concordat|contract|truce|cease-?fire|law|constitution|note|aide-m[eé]moire|decree|act)'
const before = new RegExp(`\\b${kind}\\s+(?:(?:of|from|signed|concluded|adopted|dated|ratified|reached)\\s+)(?:(?:on|in)\\s+)?(?:the\\s+)?$`, 'iu')
const after = new RegExp(`^[\\s-]+(?:(?!and\\b|the\\b|in\\b|on\\b|at\\b|of\\b)[\\p{L}'’-]+\\s+){0,3}?${kind}\\b`, 'iu')

/** True where the date at [from, to) tells which treaty or declaration is meant, not when something happens: the declaration of 1956, the 1956 declaration. */
export function datesATitle(text: string, from: number, to: number): boolean {
  return before.test(text.slice(Math.max(0, from - 48), from)) || /^\d{4}$/.test(text.slice(from, to)) && after.test(text.slice(to, to + 60))
}
