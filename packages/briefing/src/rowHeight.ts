import type { Line, TableRow } from './briefing.ts'

/** Characters on a line as wide as the page. */
const across = 95

/** Lines of a row in a table whose columns have these shares of the width: reckoned, not measured, from the characters that go on a line. */
export function rowHeight({ cells }: TableRow, shares: readonly number[]): number {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return Math.max(1, ...cells.map((lines, i) => {
    const width = Math.max(6, Math.floor(across * (shares[i] ?? 1) / all))
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(lengthOf(line) / width)), 0)
  }))
}

/** Characters of East Asian scripts are twice as wide. */
function lengthOf(line: Line): number {
  return line.reduce((sum, run) => sum + ('text' in run ? run.text.length + (run.text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) : run.is === 'place' ? 40 : 2), 0)
}
