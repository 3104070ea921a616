/**
 * The character that a code of a symbol font shows, as far as texts use them; null where there is none such. Codes stand as they are or moved to U+F000.
 * Source: the fonts' encodings as Unicode's mapping tables give them (VENDORS/ADOBE/symbol.txt; Wingdings by its glyphs' names).
 */
export function symbolCharacter(font: string, code: number): string | null {
  const low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
  const known = /^symbol$/i.test(font) ? symbol(low) : /^wingdings$/i.test(font) ? wingdings[low] : undefined
  if (known !== undefined) return known
  return code >= 0xE000 && code <= 0xF8FF || code > 0x10FFFF || code < 0x20 || code >= 0xD800 && code <= 0xDFFF ? null : String.fromCodePoint(code)
}

const upper = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const lower = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'
const marks: Readonly<Record<number, string>> = {
  0x2D: '−', 0x40: '≅', 0xA2: '′', 0xA3: '≤', 0xA5: '∞', 0xAB: '↔', 0xAC: '←', 0xAD: '↑', 0xAE: '→', 0xAF: '↓', 0xB0: '°', 0xB1: '±', 0xB2: '″', 0xB3: '≥',
  0xB4: '×', 0xB7: '•', 0xB8: '÷', 0xB9: '≠', 0xBB: '≈', 0xBC: '…', 0xD0: '∠', 0xD2: '®', 0xD3: '©', 0xD4: '™', 0xD6: '√', 0xD7: '⋅', 0xDB: '⇔', 0xDE: '⇒', 0xE2: '®', 0xE3: '©', 0xE4: '™', 0xE5: '∑',
}

function symbol(low: number): string | undefined {
  if (low >= 0x41 && low <= 0x5A) return upper[low - 0x41]
  if (low >= 0x61 && low <= 0x7A) return lower[low - 0x61]
  return marks[low] ?? (low >= 0x20 && low <= 0x3F ? String.fromCharCode(low) : undefined)
}

const wingdings: Readonly<Record<number, string>> = {
  0x6C: '●', 0x6E: '■', 0x6F: '□', 0x71: '❑', 0x76: '❖', 0x9F: '•', 0xA7: '▪', 0xA8: '◻', 0xD8: '➢', 0xDF: '←', 0xE0: '→', 0xE1: '↑', 0xE2: '↓', 0xFB: '✗', 0xFC: '✓', 0xFD: '☒', 0xFE: '☑',
}
