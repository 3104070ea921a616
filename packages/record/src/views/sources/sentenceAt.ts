/** The sentence about a span of a text, within its line: half-open, without spaces at its ends. An abbreviation with a point may cut it short. O(line). */
export function sentenceAt(text: string, { from, to }: { readonly from: number; readonly to: number }): { readonly from: number; readonly to: number } {
  const line = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  const before = [...text.slice(line, from).matchAll(/[.!?]["”’»]?\s+(?=\p{Lu}|["“‘«])|[。！？]/gu)].at(-1)
  const after = /[.!?]["”’»]?(?=\s+(?:\p{Lu}|["“‘«])|\s*$)|[。！？]/u.exec(text.slice(to, end === -1 ? undefined : end))
  let start = before === undefined ? line : line + before.index + before[0].length
  let stop = after === null ? (end === -1 ? text.length : end) : to + after.index + after[0].length
  while (start < from && /\s/.test(text[start] ?? '')) start += 1
  while (stop > to && /\s/.test(text[stop - 1] ?? '')) stop -= 1
  return { from: start, to: stop }
}
