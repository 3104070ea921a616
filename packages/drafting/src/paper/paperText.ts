import type { Paper } from './paper.ts'

/** The characters of a paper: its lines, joined by line feeds. */
export function paperText({ lines }: Paper): string {
  return lines.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n')
}
