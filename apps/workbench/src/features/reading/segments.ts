/** Words to be marked: half-open [from, to), UTF-16 code units into the text. */
export interface Marked { readonly from: number; readonly to: number; readonly subject: string }

/** A run of text that is marked the same throughout. Outermost mark first. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly marks: readonly SegmentMark[]
}

interface SegmentMark {
  readonly subject: string
  /** The line under the words on which this mark is drawn, from 0: marks that share words never share a line. */
  readonly line: number
  /** Whether the mark begins or ends with this run. */
  readonly begins: boolean
  readonly ends: boolean
}

interface Lined extends Marked { readonly line: number }

/**
 * Cuts [from, to) into runs so that each can be drawn as one piece, whatever overlaps what. The runs are in order,
 * without gaps, and together hold exactly [from, to). Marks that reach beyond are cut to it; empty ones are left out.
 * A mark keeps its line over all its runs; a longer mark takes the line nearer the words. Runs are also cut at `cutsAlso`
 * where they lie inside, for what is drawn without a line. O(n log n + runs × overlaps).
 */
export function segments(from: number, to: number, marks: readonly Marked[], cutsAlso: readonly number[] = []): readonly Segment[] {
  const lined = assignLines(marks.filter((mark) => mark.from < to && mark.to > from && mark.from < mark.to))
  const cuts = [...new Set([from, to, ...lined.flatMap((mark) => [Math.max(mark.from, from), Math.min(mark.to, to)]), ...cutsAlso.filter((cut) => cut > from && cut < to)])].sort((x, y) => x - y)
  const found: Segment[] = []
  let next = 0
  let open: Lined[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!]
    open = open.filter((mark) => mark.to > start)
    while (next < lined.length && lined[next]!.from <= start) open.push(lined[next++]!)
    found.push({
      from: start,
      to: end,
      marks: open.filter((mark) => mark.to > start).sort(outerFirst).map((mark) => ({ subject: mark.subject, line: mark.line, begins: Math.max(mark.from, from) === start, ends: Math.min(mark.to, to) === end })),
    })
  }
  return found
}

/** In order of the text, the longer first, each on the lowest line that no mark it overlaps has taken. */
function assignLines(marks: readonly Marked[]): readonly Lined[] {
  const ends: number[] = []
  return [...marks].sort(outerFirst).map((mark) => {
    const free = ends.findIndex((end) => end <= mark.from)
    const line = free === -1 ? ends.length : free
    ends[line] = mark.to
    return { ...mark, line }
  })
}

function outerFirst(x: Marked, y: Marked): number {
  return x.from - y.from || y.to - x.to || (x.subject < y.subject ? -1 : x.subject > y.subject ? 1 : 0)
}
