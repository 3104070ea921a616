/** British and American ways to write the same word; the second is what both become. Each asks for so much of a word before it that no two words meet: not "four" and "for", nor "filled" and "filed". */
const variants: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{3,})our(s|ed|ing|able|ably|ite|ites|ful|er|ers|hood|ly)?$/u, '$1or$2'],
  [/^(\p{L}{3,})is(e|ed|es|ing|er|ers|ation|ations)$/u, '$1iz$2'],
  [/^(\p{L}{3,})ys(e|ed|es|ing|er|ers)$/u, '$1yz$2'],
  [/^(\p{L}{2,}[tb])re(s?)$/u, '$1er$2'],
  [/^(\p{L}{2,}log)ue(s?)$/u, '$1$2'],
  [/^(def|off|lic|pret)ence(s|d)?$/u, '$1ense$2'],
  [/^(\p{L}*[aeiou][^aeiou]+[aeiou]l)l(ed|ing|er|ers|or|ors)$/u, '$1$2'],
  [/^(\p{L}*)dgement(s?)$/u, '$1dgment$2'],
  [/^programme(s?)$/u, 'program$1'],
]

/** What a word becomes so that its spelling variants are one: case, accents of Latin letters, and British and American endings aside. */
export function spellingKey(word: string): string {
  let key = word.toLowerCase()
  if (/[^\0-\x7F]/.test(key)) key = key.normalize('NFKD').replace(/(\p{Script=Latin})[\u0300-\u036F]+/gu, '$1').normalize('NFC')
  if (key.length < 5) return key
  for (const [pattern, becomes] of variants) if (pattern.test(key)) return key.replace(pattern, becomes)
  return key
}
