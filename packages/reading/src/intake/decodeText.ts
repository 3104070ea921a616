import type { Note } from '../note.ts'
import { largestText } from './largestText.ts'

export type Decoded =
  | { readonly text: string; /** As the Encoding Standard calls it, or UTF-32, which it has not. */ readonly encoding: string; readonly notes: readonly Note[] }
  | { readonly refused: string }

/**
 * Bytes to text. A byte order mark decides; else UTF-8 where it is valid, else what a page or XML declares, else Shift_JIS or EUC-JP where the bytes are
 * valid so and give kana, else the likelier of windows-1251 and windows-1252, with a note. Binary, empty and very large files are refused in a sentence.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: 'the file is empty: there is nothing to read' }
  if (bytes.length > largestText) return { refused: `the file has ${Math.round(bytes.length / 1048576)} MB, and at most ${largestText / 1048576} MB can be read: split it into its documents` }
  const utf32 = isMarked(bytes, [0xFF, 0xFE, 0, 0]) ? 'utf-32le' : isMarked(bytes, [0, 0, 0xFE, 0xFF]) ? 'utf-32be' : null
  if (utf32 !== null) return ofText(decodeUtf32(bytes, utf32 === 'utf-32le'), utf32)
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return ofText(decode('utf-16le', bytes), 'utf-16le')
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return ofText(decode('utf-16be', bytes), 'utf-16be')
  const format = binaryFormat(bytes)
  if (format !== null) return { refused: `the file is ${format}, not text: save it as plain text, HTML or Markdown first` }
  const utf8 = decode('utf-8', bytes)
  if (!utf8.includes('\uFFFD') || isMostlySound(utf8)) return ofText(utf8, 'utf-8')
  const declared = declaredEncoding(bytes)
  if (declared !== null) return ofText(decode(declared, bytes), declared)
  const japanese = (['shift_jis', 'euc-jp'] as const).map((encoding) => ({ encoding, text: decode(encoding, bytes) })).find(({ text }) => !text.includes('\uFFFD') && words(text, /[\u3041-\u30FA]/g) >= 8)
  if (japanese !== undefined) return ofText(japanese.text, japanese.encoding, `${japanese.encoding} (Japanese)`)
  const cyrillic = decode('windows-1251', bytes)
  const western = decode('windows-1252', bytes)
  return words(cyrillic, /[а-яё]{3,}/gi) > words(western, /[a-z]{3,}/gi)
    ? ofText(cyrillic, 'windows-1251', 'windows-1251 (Cyrillic)')
    : ofText(western, 'windows-1252', 'windows-1252 (Western European)')
}

function ofText(text: string, encoding: string, guessed: string | null = null): Decoded {
  if (text.trim() === '') return { refused: 'the file holds only white space: there is nothing to read' }
  const notes: Note[] = guessed === null ? [] : [{ at: null, message: `the file is not UTF-8 and was read as ${guessed}: if letters look wrong, save it as UTF-8 and add it again` }]
  if (guessed === null && text.includes('\uFFFD')) notes.push({ at: [text.indexOf('\uFFFD'), text.indexOf('\uFFFD') + 1], message: 'some bytes are not UTF-8 and stand as \uFFFD' })
  return { text, encoding, notes }
}

/** What a page, or the first line of XML, says of its bytes; null where it says nothing, or what it says was found wrong already or is unknown. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const label = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? /<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
  try {
    const { encoding } = new TextDecoder(label ?? 'utf-8')
    return encoding.startsWith('utf-') ? null : encoding
  } catch {
    return null
  }
}

function isMarked(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte)
}

/** The Encoding Standard has no UTF-32. What is no character stands as \uFFFD, as it does where it decodes. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 4; at < bytes.length; at += 4096) {
    let part = ''
    for (let i = at; i < Math.min(at + 4096, bytes.length); i += 4) {
      const point = i + 4 > bytes.length ? 0xFFFD : view.getUint32(i, littleEndian)
      part += String.fromCodePoint(point > 0x10FFFF || (point >= 0xD800 && point < 0xE000) ? 0xFFFD : point)
    }
    parts.push(part)
  }
  return parts.join('')
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** A few broken bytes in a long UTF-8 text do not make it another encoding. */
function isMostlySound(text: string): boolean {
  const broken = words(text, /\uFFFD+/g)
  const sound = words(text, /[\u0080-\uFFFC]/g)
  return sound > broken * 20
}

function words(text: string, pattern: RegExp): number {
  return text.slice(0, 100_000).match(pattern)?.length ?? 0
}

function binaryFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('%PDF')) return 'a PDF'
  if (head.startsWith('PK\x03\x04')) return 'a Word, OpenDocument or zip file'
  if (head.startsWith('{\\rtf')) return 'a rich text document (RTF)'
  if (head.startsWith('\xD0\xCF\x11\xE0')) return 'an old Word document'
  if (head.startsWith('\x89PNG') || head.startsWith('\xFF\xD8\xFF') || head.startsWith('GIF8')) return 'a picture'
  if (head.startsWith('SQLite f')) return 'a database (a dossier is opened with travaux open)'
  const probe = bytes.subarray(0, 65_536)
  let odd = 0
  for (const byte of probe) if (byte === 0 || byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  return odd * 100 > probe.length ? 'binary' : null
}
