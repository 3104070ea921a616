/**
 * The family name in a person's name as English texts write it: the last word, but the first in a Chinese or Korean name. Told by a given name in
 * second place that is joined by a hyphen and goes on in lower case ("Kim Gye-gwan", "Tsai Ing-wen", of whatever side), or by the side's names
 * ("Wang Yi" of China). Convention: IFLA, Names of Persons: National Usages for Entry in Catalogues (4th ed. 1996), on China and Korea. Vietnamese names
 * put the family first, too, but a person is called by the last word, and so are the Japanese, whose names English texts turn round.
 */
export function familyName(name: string, sideNames: readonly string[]): string {
  const words = name.trim().split(/\s+/u)
  const [first = name, second = ''] = words
  const last = words.at(-1) ?? name
  if (words.length < 2 || words.length > 3 || first.includes('.') || first.includes('-')) return last
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second)) return first
  return sideNames.some((side) => /\b(?:China|Korea)\b/u.test(side)) ? first : last
}
