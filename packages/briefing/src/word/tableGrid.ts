import type { Column } from '../briefing.ts'

/** The widths of a table's columns by their shares of `width`, whole, and together exactly that; and the grid that says them (ECMA-376 part 1, 17.4.48). */
export function tableGrid(columns: readonly Column[], width: number): { readonly grid: string; readonly widths: readonly number[] } {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const ends: number[] = []
  let shares = 0
  for (const { share } of columns) {
    shares += share
    ends.push(Math.round(width * shares / all))
  }
  const widths = ends.map((end, i) => end - (ends[i - 1] ?? 0))
  return { widths, grid: `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>` }
}
