/** A line of Markdown that would begin a heading, a list, a rule or a quotation, as one that does not (CommonMark 0.31.2, 4 and 5). Space before it, behind which it would begin one all the same, has no meaning there and goes. */
export function escapeStart(line: string): string {
  return line.replace(/^[ \t]+/, '').replace(/^(?:[#>]|[-+](?=[ \t]|$)|=+$|-[- \t]*-$)/, '\\$&').replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2')
}
