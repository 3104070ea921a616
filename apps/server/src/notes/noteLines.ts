/** A line of a note: half-open, UTF-16 code units into its text. `number` counts from 0. */
export interface NoteLine { readonly number: number; readonly from: number; readonly to: number; readonly text: string }

/** What stands between the lines of a note, and after its heading: each is a paragraph. */
export const between = '\n\n'

/** The lines below the heading of a note. */
export function noteLines(text: string): readonly NoteLine[] {
  const [heading = '', ...lines] = text.split(between)
  let from = heading.length + between.length
  return lines.map((line, number) => {
    const at = { number, from, to: from + line.length, text: line }
    from = at.to + between.length
    return at
  })
}
