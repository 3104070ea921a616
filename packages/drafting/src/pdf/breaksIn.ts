/** A run of this many characters may be longer than a line. */
const long = 44
const longRun = /[^ \t\n\u2002-\u200B\u3000\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]{44,}/gu
const step = 10

/**
 * Where a line may break although nothing in the text says so: in runs without a space that would run out of the page, as blacked-out passages, addresses
 * and words joined by no-break spaces do. After a no-break space or a slash where there is one, else every ten characters, never before a combining mark.
 */
export function breaksIn(line: string): readonly number[] {
  const breaks: number[] = []
  for (const { 0: run, index } of line.matchAll(longRun)) {
    const natural = [...run.matchAll(/[\u00A0\u202F/_.]+(?=[^\u00A0\u202F/_.])/g)].map(({ 0: gap, index: at }) => at + gap.length)
    const edges = [0, ...natural, run.length]
    breaks.push(...natural.map((at) => index + at))
    for (const [each, from] of edges.entries()) {
      const to = edges[each + 1] ?? from
      if (to - from < long) continue
      for (const { 0: piece, index: at } of run.slice(from, to).matchAll(new RegExp(`.{${step}}(?!\\p{M}|$)`, 'gsu'))) breaks.push(index + from + at + piece.length)
    }
  }
  return breaks.toSorted((a, b) => a - b)
}
