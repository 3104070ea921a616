import type { Paper } from '../paper/paper.ts'
import type { SideMark } from './sideMarks.ts'
import { typstString } from './typstString.ts'

/** What each manner of drawing says, side by side; empty where no side has words in the text. */
export function keyToSides(marks: readonly SideMark[], paper: Paper): string {
  if (marks.length === 0) return ''
  const kinds = new Set(paper.lines.flatMap(({ spans }) => spans.flatMap(({ change }) => change === null ? [] : [`${change.kind} ${change.side}`])))
  const rows = marks.map(({ side, id }) => {
    const name = typstString(side === '' ? 'a side that is not named' : side)
    const says = [
      kinds.has(`inserted ${side}`) ? `#i${id}(${name}); wants these words` : '',
      kinds.has(`deleted ${side}`) ? `#d${id}(${name}); wants these words left out` : '',
    ]
    return `[${says.filter((part) => part !== '').join(', ')}]`
  })
  return `#key(${rows.join(', ')})`
}
