import type { Attribution, Range } from './attribution.ts'
import type { Laid } from './layOut.ts'

const most = 12

/** Quotations with their speaker behind a dash: “The border must stay open.” — Ada Stern, mayor of Halden. */
export function findSigned(laid: Laid, claimed: Uint8Array, inTurn: Uint8Array): Attribution[] {
  const found: Attribution[] = []
  for (const [a, b] of laid.quoteAt) {
    if (b - a < 4 || claimed[a + 1] === 1 || inTurn[b - 1] === 1 || !isDash(laid, b)) continue
    const source = signature(laid, b + 1)
    if (source !== null) found.push({ source, cue: null, content: [[a, b]], form: 'signed', confidence: 0.8 })
  }
  return found
}

function isDash({ text, from, to, length }: Laid, t: number): boolean {
  return t < length && /^(?:[―—–]|--)$/.test(text.slice(from[t], to[t]))
}

/** A name or office from `t` to the end of its line; with a number it is where a title was printed. */
function signature({ text, from, to, kind, quoted, capital, length }: Laid, t: number): Range | null {
  let end = t
  while (end < length && end - t <= most && quoted[end] !== 1 && (end === t || !/\n/.test(text.slice(to[end - 1], from[end])))) end++
  while (end > t && kind[end - 1] !== 0 && text[from[end - 1]!] === '.') end--
  return end > t && end - t <= most && capital[t] === 1 && !/\d/.test(text.slice(from[t], to[end - 1])) ? [t, end] : null
}
