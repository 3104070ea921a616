import type { Line, Page, Run } from './page.ts'

/** A gap as wide as this, in sizes of the text, parts two columns or two cells of one line. */
const gapWide = 1.2

/**
 * The lines of a page in reading order. Runs on one baseline are joined into segments; where a gutter runs between two blocks of segments,
 * one column is read after the other, and what spans both parts the page into bands: a simple form of the gutters of Breuel,
 * "Two geometric algorithms for layout analysis" (2002), applied again within each column. O(n log n + gutters × n).
 */
export function linesOfPage({ runs, width }: Page, page: number): Line[] {
  const segments = segmentsOf(runs)
  const left = Math.min(...segments.map((each) => each.left))
  const right = Math.max(...segments.map((each) => each.right))
  return inOrder(segments, { left, right, width, depth: 0 }).map((each) => ({ ...each, page }))
}

interface Area { readonly left: number; readonly right: number; readonly width: number; readonly depth: number }
type Placed = Omit<Line, 'page'>

function segmentsOf(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.left - b.left)
  const rows: Run[][] = []
  for (const run of sorted) {
    // A raised footnote mark belongs to the row it is raised from; the row's first run is its largest in all but drop capitals.
    const row = rows.at(-1)
    const on = row?.[0]
    if (row !== undefined && on !== undefined && Math.abs(on.y - run.y) < Math.max(on.size, run.size) * 0.45) row.push(run)
    else rows.push([run])
  }
  const segments: Run[] = []
  for (const row of rows) {
    row.sort((a, b) => a.left - b.left)
    let current: Run | null = null
    for (const run of row) {
      const size: number = Math.max(current?.size ?? 0, run.size)
      if (current !== null && run.left - current.right < size * gapWide && run.left > current.left - size) {
        const gap: number = run.left - current.right
        const apart: boolean = gap > size * 0.12 && !/\s$/.test(current.text) && !/^\s/.test(run.text)
        // A figure that is smaller and raised is a mark, not part of a number or word.
        const mark: boolean = run.size < current.size * 0.8 && run.y > current.y + current.size * 0.15 && /^[\d*†‡,\s]+$/.test(run.text)
        if (!mark) current = { text: current.text + (apart ? ' ' : '') + run.text, left: current.left, right: run.right, y: current.size >= run.size ? current.y : run.y, size }
      } else {
        if (current !== null) segments.push(current)
        current = run
      }
    }
    if (current !== null) segments.push(current)
  }
  return segments
}

function inOrder(segments: readonly Run[], area: Area): Placed[] {
  const gutter = area.depth < 4 ? findGutter(segments, area) : null
  if (gutter === null) {
    const rows = rowsOf(segments)
    // A head or a foot may reach further than the column it stands over.
    const lefts = rows.map((each) => each.left).sort((a, b) => a - b)
    const rights = rows.map((each) => each.right).sort((a, b) => a - b)
    const columnLeft = lefts[Math.floor(rows.length * 0.1)] ?? area.left
    const columnRight = rights[Math.min(rows.length - 1, Math.floor(rows.length * 0.9))] ?? area.right
    return rows.map((each) => ({ ...each, columnLeft, columnRight }))
  }
  const ordered: Placed[] = []
  let band: Run[] = []
  const flush = () => {
    const side = (of: Run[], left: number, right: number) => {
      if (of.length > 0) ordered.push(...inOrder(of, { left, right, width: area.width, depth: area.depth + 1 }))
    }
    const first = band.filter((each) => each.right <= gutter.to)
    const second = band.filter((each) => each.right > gutter.to)
    side(first, Math.min(area.left, ...first.map((each) => each.left)), Math.max(...first.map((each) => each.right)))
    side(second, Math.min(...second.map((each) => each.left)), area.right)
    band = []
  }
  const above = [...segments].sort((a, b) => b.y - a.y || a.left - b.left)
  for (const [i, each] of above.entries()) {
    const spans = each.left < gutter.from && each.right > gutter.to
    // A heading centred over one column only is that column's.
    if (!spans) band.push(each)
    else {
      flush()
      const joined = ordered.at(-1)
      if (joined !== undefined && i > 0 && Math.abs(joined.y - each.y) < each.size * 0.3) ordered[ordered.length - 1] = { ...joined, text: `${joined.text} ${each.text}`, right: each.right }
      else ordered.push({ ...each, columnLeft: area.left, columnRight: area.right })
    }
  }
  flush()
  return ordered
}

/** Segments of one row, in a single column, are cells or words set far apart: one line, a space between. */
function rowsOf(segments: readonly Run[]): Run[] {
  const rows: Run[] = []
  for (const each of [...segments].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1)
    if (row !== undefined && Math.abs(row.y - each.y) < Math.max(row.size, each.size) * 0.3) rows[rows.length - 1] = { ...row, text: `${row.text} ${each.text}`, right: Math.max(row.right, each.right) }
    else rows.push(each)
  }
  return rows
}

/**
 * The widest strip in the middle of an area that few segments cross, with blocks of running text on both sides of it, side by side.
 * The cells of a table make no columns: they hold a few words each, where a column holds lines.
 */
function findGutter(segments: readonly Run[], { left, right }: Area): { from: number; to: number } | null {
  const width = right - left
  if (segments.length < 6 || width < 150) return null
  const sizes = segments.map((each) => each.size).sort((a, b) => a - b)
  const size = sizes[sizes.length >> 1] ?? 10
  const steps = 120
  const crossing = new Int32Array(steps)
  for (const each of segments) {
    const from = Math.max(0, Math.floor((each.left - left) / width * steps))
    const to = Math.min(steps - 1, Math.ceil((each.right - left) / width * steps) - 1)
    for (let i = from; i <= to; i++) crossing[i]!++
  }
  let best: { from: number; to: number; score: number } | null = null
  for (let i = Math.floor(steps * 0.15); i < steps * 0.85; i++) {
    const most = Math.max(0, Math.floor(segments.length * 0.25))
    if (crossing[i]! > most) continue
    const level = crossing[i]!
    let end = i
    while (end + 1 < steps && crossing[end + 1]! <= level) end++
    const from = left + i / steps * width
    const to = left + (end + 1) / steps * width
    i = end
    if (to - from < size * 0.6 || end >= steps - 1) continue
    const before = segments.filter((each) => each.right <= to && each.left < from)
    const after = segments.filter((each) => each.left >= from && each.right > to)
    if (before.length < 4 || after.length < 4) continue
    if (usualWidth(before) < 8 * size || usualWidth(after) < 8 * size) continue
    const shared = Math.min(highest(before), highest(after)) - Math.max(lowest(before), lowest(after))
    if (shared < 3 * size) continue
    const score = before.length + after.length - 2 * level + (to - from) / size
    if (best === null || score > best.score) best = { from, to, score }
  }
  return best
}

const usualWidth = (runs: readonly Run[]) => runs.map((each) => each.right - each.left).sort((a, b) => a - b)[runs.length >> 1] ?? 0
const highest = (runs: readonly Run[]) => Math.max(...runs.map((each) => each.y))
const lowest = (runs: readonly Run[]) => Math.min(...runs.map((each) => each.y))
