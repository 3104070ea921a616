import { coloursFor } from './coloursFor.ts'

export interface Column { readonly title: string; readonly align?: 'left' | 'right'; /** Takes what room is left and wraps. */ readonly grows?: boolean }

/**
 * A table for people: columns as wide as what they hold, those that grow sharing what is left of `width` and wrapping at
 * spaces. No lines but one under the titles, which also keeps it readable where there are no colours.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width = Math.max(60, process.stdout.columns ?? 120)): string {
  const colours = coloursFor(process.stdout)
  const natural = columns.map((column, i) => Math.max(cells(column.title), ...rows.map((row) => cells(row[i] ?? ''))))
  const fixed = natural.reduce((sum, each, i) => columns[i]?.grows ? sum : sum + each, 2 * (columns.length - 1))
  const growing = columns.filter((column) => column.grows).length
  const share = growing === 0 ? 0 : Math.max(16, Math.floor((width - fixed) / growing))
  const widths = natural.map((each, i) => columns[i]?.grows ? Math.min(each, share) : each)

  const line = (parts: readonly string[]) => parts.map((part, i) => {
    const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - cells(part)))
    return columns[i]?.align === 'right' ? gap + part : i === parts.length - 1 ? part : part + gap
  }).join('  ').trimEnd()

  const body = rows.flatMap((row) => {
    const wrapped = columns.map((_, i) => wrap(row[i] ?? '', widths[i] ?? 0))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, at) => line(wrapped.map((lines) => lines[at] ?? '')))
  })
  return [colours.bold(line(columns.map(({ title }) => title))), colours.dim(widths.map((each) => '─'.repeat(each)).join('  ')), ...body].map((each) => `${each}\n`).join('')
}

/** Cells a text takes on a terminal: characters of East Asian scripts take two. */
function cells(text: string): number {
  let sum = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    sum += /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(segment) ? 2 : 1
  }
  return sum
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const part of text.split('\n')) {
    let current = ''
    for (const word of part.split(/\s+/)) {
      if (current !== '' && cells(current) + 1 + cells(word) > width) {
        lines.push(current)
        current = word
      } else current = current === '' ? word : `${current} ${word}`
    }
    lines.push(current)
  }
  return lines
}
