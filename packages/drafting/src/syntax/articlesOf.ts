import type { Block } from './block.ts'
import type { Article } from './bracketedText.ts'

/** The articles of a text. An article's heading stands after its label, or on a short line of its own below. */
export function articlesOf(blocks: readonly Block[], starts: ArrayLike<number>, characters: number): readonly Article[] {
  const articles: Article[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.unit !== 'article' && block.unit !== 'chapter') continue
    const from = starts[index] as number
    const last = articles.at(-1)
    if (last !== undefined && last.to === characters) articles[articles.length - 1] = { ...last, to: from }
    if (block.unit === 'article') articles.push({ label: block.label ?? '', heading: headingOf(block, blocks[index + 1]), from, to: characters })
  }
  return articles
}

function headingOf(block: Block, next: Block | undefined): string | null {
  const lines = block.text.slice(block.labelTo).split(/\r\n?|\n/)
  const own = tidy(lines[0] ?? '')
  if (own !== '') return /^\p{Ll}/u.test(own) ? null : own.includes('[') ? own : own.replace(/\]+$/, '')
  const below = tidy(lines[1] ?? '')
  if (below !== '') return isHeading(below) ? below : null
  if (next === undefined || (next.unit !== 'text' && next.unit !== 'title')) return null
  const line = tidy(next.text)
  return isHeading(line) ? line : null
}

function tidy(line: string): string {
  const words = line.replace(/^[\s\u00a0:.–—*_#-]+|[\s\u00a0*_]+$/g, '').replace(/[\s\u00a0]+/g, ' ')
  // A heading that is itself in brackets or braces is the heading all the same.
  return /^\[[^[\]]*\]$|^\{[^{}]*\}$/.test(words) ? words.slice(1, -1).trim() : words
}

function isHeading(line: string): boolean {
  return line.length > 0 && line.length < 90 && /^[\p{Lu}\d[“"]/u.test(line) && !/[.;:,]$/.test(line)
}
