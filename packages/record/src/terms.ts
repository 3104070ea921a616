/** A word of a text as search knows it. Half-open [from, to), UTF-16 code units into the text. */
export interface Term { readonly from: number; readonly to: number; readonly term: string }

/**
 * The words of a text in any script, in lower case and without Latin, Greek and Cyrillic accents. Scripts that put no
 * spaces between words give a term a character, so that any run of characters is found as a phrase of them. Terms
 * hold only letters, digits and their marks. What runs on for more than ten thousand of them is no word, and is cut: looking for its end takes room on the stack for each.
 */
export function terms(text: string): readonly Term[] {
  const found: Term[] = []
  for (const { index, 0: word } of text.matchAll(words)) found.push({ from: index, to: index + word.length, term: plain(word) })
  return found
}

const unspaced = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}'
const longest = 10_000
const words = new RegExp(`(?=[${unspaced}])\\p{L}\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}]|(?<=[\\p{L}\\p{N}])\\p{M}){1,${longest}}`, 'gu')

function plain(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')
}
