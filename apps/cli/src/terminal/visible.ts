import { coloursFor } from './coloursFor.ts'

/** What a terminal obeys instead of showing it: control characters but tab and newline, and what turns the direction of writing. */
const obeyed = /(?![\t\n])[\p{Cc}\u061C\u202A-\u202E\u2066-\u2069]/gu
/** The colours that coloursFor makes, and no other sequence. */
const colour = new RegExp(`${String.fromCharCode(27)}\\[(?:[0-4]|2[2-4]|3[0-79]|9[0-7])m`, 'g')

/**
 * Text for people, with what a terminal would obey written out (`\x1b`, `\u202e`): titles, names and texts are others', and could else hide words, or forge
 * them. Colours stay where the stream shows any. Never for JSON, which is for programs.
 */
export function visible(text: string, stream: { readonly isTTY?: boolean }): string {
  if (!coloursFor(stream).isColorSupported) return written(text)
  let out = ''
  let at = 0
  for (const match of text.matchAll(colour)) {
    out += written(text.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return out + written(text.slice(at))
}

function written(text: string): string {
  return text.replace(obeyed, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}
