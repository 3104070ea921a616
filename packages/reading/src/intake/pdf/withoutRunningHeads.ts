import type { Line } from './page.ts'

/** How many lines from the head and the foot of a page may be running ones. */
const edge = 3

/**
 * The pages' lines without those that recur at the same height of a page, numbers aside: running heads and feet, page numbers. `left`
 * are those left out, each once. A document of one page has none but a number that says itself to be the page's.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): { readonly pages: readonly (readonly Line[])[]; readonly left: readonly string[] } {
  const seen = new Map<string, Set<number>>()
  const atEdges = pages.map((lines) => {
    const byHeight = [...lines].sort((a, b) => b.y - a.y)
    return new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)])
  })
  // Heads of left and right pages differ, and a number that grows moves a little.
  const keysOf = (line: Line) => {
    const words = line.text.replace(/\d+|\b[ivxlc]+\b/gi, '#').replace(/\s+/g, ' ').trim()
    // By the chapter's name a head may change, but it stands at one height, with the page's number at one end.
    const numbered = /^# |^#$| #$/.test(words) && words.length < 80
    return [-1, 0, 1].flatMap((by) => [`${Math.round(line.y / 4) + by} ${words}`, ...numbered ? [`${Math.round(line.y / 4) + by} numbered`] : []])
  }
  atEdges.forEach((lines, page) => {
    for (const line of lines) for (const key of keysOf(line)) {
      const on = seen.get(key) ?? new Set()
      seen.set(key, on.add(page))
    }
  })
  const enough = Math.max(2, Math.ceil(pages.length * 0.25))
  const left = new Set<string>()
  const kept = pages.map((lines, page) => lines.filter((line) => {
    if (!atEdges[page]?.has(line)) return true
    const recurs = Math.max(...keysOf(line).map((key) => seen.get(key)?.size ?? 0)) >= enough
    const numbered = /^(?:page|p\.|стр\.|seite)\s*\d+(?:\s*(?:of|\/|из|von)\s*\d+)?$/i.test(line.text.trim()) || /^[-–—]\s*\d{1,4}\s*[-–—]$/.test(line.text.trim())
    if (!recurs && !numbered) return true
    // The first page may hold as its title what is the head of all the others: set larger, it stays.
    left.add(line.text.trim().replace(/\d+/g, '#'))
    return false
  }))
  return { pages: kept, left: [...left] }
}
