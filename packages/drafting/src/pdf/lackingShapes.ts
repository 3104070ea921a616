import { glyphRanges } from './glyphRanges.ts'

/** That no font given has a shape for some characters of a text, in one sentence; none where every character has one. */
export function lackingShapes(text: string, fonts: readonly Uint8Array[]): readonly string[] {
  const codes = new Set<number>()
  // Control, format and lone surrogate characters have no shape; the Symbol font's bullet is drawn as one.
  for (const character of text) if (!/[\s\p{Cc}\p{Cf}\p{Cs}\uF0B7]/u.test(character)) codes.add(character.codePointAt(0) ?? 0)
  const ranges = fonts.flatMap((font) => glyphRanges(font)).toSorted((a, b) => a[0] - b[0])
  const lacking: number[] = []
  let next = 0
  let covered = -1
  for (const code of [...codes].sort((a, b) => a - b)) {
    for (let range = ranges[next]; range !== undefined && range[0] <= code; range = ranges[++next]) covered = Math.max(covered, range[1])
    if (covered < code) lacking.push(code)
  }
  if (lacking.length === 0) return []
  const shown = lacking.slice(0, 8).map((code) => `${String.fromCodePoint(code)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`)
  return [`The fonts at hand have no shape for ${lacking.length === 1 ? 'one character' : `${lacking.length} characters`} of the text, which the PDF shows as empty boxes: ${shown.join(', ')}${lacking.length > shown.length ? ' …' : ''}; take Word, where the reader's own fonts are used.`]
}
