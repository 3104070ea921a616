import type { Paper } from '../paper/paper.ts'

/** How a side's words are drawn: `id` in the names of Typst functions, a colour, and a dash, so that colour never speaks alone. */
export interface SideMark { readonly side: string; readonly id: string; readonly colour: string; readonly dash: string }

/** Dark enough to read on white (4.5:1 and more), told apart with any colour vision: after Okabe & Ito 2008. */
const colours = ['#00547d', '#a33b00', '#00694a', '#8c2d6b', '#5c4a00', '#4a3b8f'] as const
const dashes = ['solid', 'dashed', 'dotted', 'dash-dotted', 'densely-dashed', 'loosely-dashed'] as const

/** Sides that have words in the text, in the order of the text. Colours and dashes come again after the sixth side, in other pairs. */
export function sideMarks({ lines }: Paper): ReadonlyMap<string, SideMark> {
  const marks = new Map<string, SideMark>()
  for (const { spans } of lines) {
    for (const { change } of spans) {
      if (change === null || marks.has(change.side)) continue
      const n = marks.size
      marks.set(change.side, { side: change.side, id: `s${n}`, colour: colours[n % colours.length] ?? colours[0], dash: dashes[(n + Math.floor(n / colours.length)) % dashes.length] ?? dashes[0] })
    }
  }
  return marks
}
