/** What a character is to the scanner of tokens; never 0, so that a table of them may begin empty. */
export const classes = {
  mark: 1, space: 2, lineEnd: 3, letter: 4, digit: 5,
  /** A word of its own, as each character of Chinese or kana. */
  alone: 6,
  /** Of a script that writes its words without spaces and needs a dictionary: Thai, Lao, Khmer, Burmese. */
  unspaced: 7,
  /** Belongs to the character before it: combining marks, joiners, soft hyphens, marks of direction. */
  extending: 8,
  /** Joins letters where one stands on either side: apostrophes, middle dots. */
  joinsLetters: 9,
  /** Joins digits where one stands on either side: `1,000.5`. */
  joinsDigits: 10,
  surrogate: 11,
  /** A mark of which several alike are one: `....`, `____`, `--`. */
  repeating: 12,
} as const

/** The class of a code point, or of half a surrogate pair. After UAX 29 (word boundaries), simplified: kana are not joined to words. */
export function characterClass(code: number): number {
  if (code >= 0xD800 && code <= 0xDFFF) return classes.surrogate
  const character = String.fromCodePoint(code)
  if (/[\n\r\f\v\u0085\u2028\u2029]/.test(character)) return classes.lineEnd
  if (/\s/.test(character)) return classes.space
  if (/['’·‧]/.test(character)) return classes.joinsLetters
  if (/[.,]/.test(character)) return classes.joinsDigits
  if (/[-_*=~…–—]/.test(character)) return classes.repeating
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(character)) return /\p{Nd}/u.test(character) ? classes.digit : classes.unspaced
  if (/[\p{M}\p{Cf}]/u.test(character)) return classes.extending
  if (/[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\uFF70]/u.test(character) && /[\p{L}\p{N}]/u.test(character)) return classes.alone
  if (/\p{Nd}/u.test(character)) return classes.digit
  return /[\p{L}\p{N}]/u.test(character) ? classes.letter : classes.mark
}
