import type { Line } from './page.ts'

/**
 * Lines in reading order to paragraphs, one a line of the result. A paragraph ends where the next line is set in, stands further off than
 * lines do, or in another size, or where a line that ends a sentence stops short; at the end of a column or page only by the
 * first and the last. Words parted at a line's end are joined again.
 */
export function flowLines(lines: readonly Line[]): string {
  const spacing = usualSpacing(lines)
  const words = wordsOf(lines)
  const paragraphs: string[] = []
  let current = ''
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before !== undefined && !begins(before, line, spacing, lines[i + 1])) current = joined(current, line.text.trim(), words)
    else {
      if (current !== '') paragraphs.push(current)
      current = line.text.trim()
    }
  })
  if (current !== '') paragraphs.push(current)
  return paragraphs.map((each) => each.replace(/\u00AD/g, '').replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC')).replace(/\s+/g, ' ')).join('\n')
}

const bullet = /^(?:[•▪‣–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/i
const ended = /[.!?:;。！？]["”’»)\]]?\d{0,3}$/

function begins(before: Line, line: Line, spacing: number, next: Line | undefined): boolean {
  const { size } = line
  const width = line.columnRight - line.columnLeft
  const short = before.right < before.columnRight - Math.max(2 * size, (before.columnRight - before.columnLeft) * 0.12)
  const text = before.text.trim()
  if (Math.abs(before.size - size) > size * 0.12) return true
  const sameColumn = before.page === line.page && Math.abs(before.columnLeft - line.columnLeft) < width * 0.3 && before.y > line.y
  const inset = line.left - line.columnLeft
  // Set in against the column and against what follows: the first line of a paragraph, not a passage set in as a whole.
  const indented = inset > size * 0.7 && (next === undefined || next.page !== line.page || next.y > line.y || line.left - next.left > size * 0.7 || ended.test(text))
  if (!sameColumn) return bullet.test(line.text.trim()) || ended.test(text) && (short || indented || inset > size * 0.7) || !ended.test(text) && short && /^\p{Lu}/u.test(line.text.trim()) && !/[,\p{Pd}]$/u.test(text)
  if (before.y - line.y > Math.max(spacing * 1.35, size * 1.5)) return true
  if (bullet.test(line.text.trim()) && (ended.test(text) || short)) return true
  if (ended.test(text) && (short || indented && line.left - before.left > size * 0.7)) return true
  if (indented && line.left - before.left > size * 0.7 && short) return true
  // A short line that ends no sentence, above one that begins with a capital: a heading or an address.
  return short && !/[,;\p{Pd}]$/u.test(text) && /^[\p{Lu}\d"“«]/u.test(line.text.trim()) && before.right < before.columnLeft + (before.columnRight - before.columnLeft) * 0.7
}

/** The median distance between a line and the next one of its column. */
function usualSpacing(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    const gap = before === undefined || before.page !== line.page ? 0 : before.y - line.y
    return gap > 0 && gap < line.size * 4 ? [gap] : []
  }).sort((a, b) => a - b)
  return gaps[gaps.length >> 1] ?? 12
}

/** How often each word, hyphens and all, stands whole within a line. */
function wordsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) for (const [word] of text.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) counts.set(word.toLowerCase().replace(/\u2010/g, '-'), (counts.get(word.toLowerCase().replace(/\u2010/g, '-')) ?? 0) + 1)
  return counts
}

/** First parts of words that keep their hyphen where nothing in the document says otherwise. */
const keepsHyphen = new Set(['non', 'self', 'vice', 'ex', 'so', 'well', 'long', 'short', 'cross', 'half', 'all', 'anti', 'pro', 'mid'])
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

function joined(above: string, below: string, words: ReadonlyMap<string, number>): string {
  const parted = /(\p{L}[\p{L}-]*)(\u00AD|-|\u2010)$/u.exec(above)
  const rest = /^\p{L}+/u.exec(below)?.[0]
  if (parted !== null && rest !== undefined) {
    const [, first = '', mark = '-'] = parted
    const bare = above.slice(0, -mark.length)
    if (mark === '\u00AD') return bare + below
    const whole = (first + rest).toLowerCase()
    const hyphened = `${first}-${rest}`.toLowerCase()
    const keep = /^\p{Lu}/u.test(rest) || (words.get(hyphened) ?? 0) > (words.get(whole) ?? 0) || (words.get(whole) ?? 0) === 0 && keepsHyphen.has(first.toLowerCase())
    return keep ? `${bare}-${below}` : bare + below
  }
  if (/[—–/-]$/.test(above) && !/\s[—–-]$/.test(above)) return above + below
  return cjk.test(above.slice(-1)) && cjk.test(below.slice(0, 1)) ? above + below : `${above} ${below}`
}
