import type { WithMetadata } from '../layers.ts'
import { turnLabel } from '../metadata/turnLabel.ts'
import type { Attribution } from './attribution.ts'
import type { Laid } from './layOut.ts'

/** The turns of a transcript: a speaker's label, and everything up to the next. Empty where the text is no transcript. */
export function findTurns(laid: Laid, { metadata }: WithMetadata): Attribution[] {
  if (metadata.genre !== 'transcript') return []
  const starts: { source: [number, number]; from: number }[] = []
  for (const [a, b] of laid.paragraphAt) {
    if (a >= b) continue
    const from = laid.from[a] ?? 0
    const match = turnLabel.exec(laid.text.slice(from, Math.min(from + 130, laid.to[b - 1] ?? from)))
    if (match === null) continue
    let t = a
    while (t < b && (laid.from[t] ?? 0) < from + match[0].length) t++
    if (laid.lower[t] === ':') starts.push({ source: [a, t], from: t + 1 })
  }
  if (starts.length < 2) return []
  return starts.flatMap(({ source, from }, i): Attribution[] => {
    const to = starts[i + 1]?.source[0] ?? laid.length
    return to > from ? [{ source, cue: null, content: [[from, to]], form: 'turn', confidence: 0.95 }] : []
  })
}
