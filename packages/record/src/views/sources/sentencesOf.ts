/** The sentences of a text, in order, within its lines: half-open, without spaces at their ends. An abbreviation with a point may cut one short. O(text). */
export function sentencesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    let from = 0
    for (const end of [...line.matchAll(/[.!?]["”’»]?\s+(?=\p{Lu}|["“‘«]|\d)|[。！？]/gu), null]) {
      const to = end === null ? line.length : end.index + end[0].length
      const words = line.slice(from, to)
      if (words.trim() !== '') found.push({ from: index + from + words.length - words.trimStart().length, to: index + from + words.trimEnd().length })
      from = to
    }
  }
  return found
}
