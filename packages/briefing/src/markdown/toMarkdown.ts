import { escapeStart } from '@travaux/drafting'
import type { Block, Briefing, Item, Line, Run } from '../briefing.ts'
import { escapeInline } from './escapeInline.ts'

/** A briefing as Markdown: CommonMark, with the tables and footnotes of GitHub's kind. What stands in it is text: nothing of the record is taken for markup. */
export function toMarkdown(briefing: Briefing): string {
  const { title, subtitle, marking, asOfWords, sections, noteTexts } = briefing
  const words = inline(briefing)
  const head = [`# ${escapeInline(title).trim()}`, ...marking === null ? [] : [marked(marking, '**')], ...subtitle === null ? [] : [escapeStart(escapeInline(subtitle).trim())], escapeStart(escapeInline(`${asOfWords}.`))]
  const body = sections.flatMap(({ heading, level, blocks }) => [...heading === null ? [] : [`${'#'.repeat(level + 1)} ${escapeInline(heading)}`], ...blocks.map((block) => blockText(block, words))])
  const below = noteTexts.filter(({ number }) => number !== null).map(({ number, pieces }) => `[^${number}]: ${escapeStart(pieces.map(({ text }) => escapeInline(text)).join(''))}`)
  return `${[...head, ...body, ...below].filter((part) => part.trim() !== '').join('\n\n')}\n`
}

type Inline = (line: Line) => string

function inline({ noteTexts }: Briefing): Inline {
  const texts = new Map(noteTexts.map((each) => [each.note, each]))
  return (line) => line.map((run: Run, i) => {
    switch (run.is) {
      case 'note': return `${line[i - 1]?.is === 'note' ? ' ' : ''}[^${texts.get(run.note)?.number ?? 0}]`
      case 'place': return escapeInline(texts.get(run.note)?.short ?? '')
      case 'record': return escapeInline(run.text)
      case 'ours': return marked(run.text, run.strong === true ? '**' : run.emphasis === true ? '*' : '')
      default: return run satisfies never
    }
  }).join('').trim()
}

/** Spaces stay outside of the marks, which would be none otherwise. */
function marked(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text.replace(/\s+/gu, ' ')) ?? []
  return words === '' || mark === '' ? escapeInline(text) : `${before}${mark}${escapeInline(words)}${mark}${after}`
}

function blockText(block: Block, words: Inline): string {
  switch (block.is) {
    case 'paragraph': case 'lead': return escapeStart(words(block.line))
    case 'silence': {
      const said = words(block.line)
      return said === '' ? '' : `*${said}*`
    }
    case 'list': return block.items.map((item, i) => itemText(item, block.ordered ? `${i + 1}. ` : '- ', words)).join('\n')
    case 'table': return [
      `| ${block.columns.map(({ name }) => escapeInline(name)).join(' | ')} |`,
      `|${block.columns.map(() => ' --- |').join('')}`,
      ...block.rows.map(({ cells }) => `| ${cells.map((lines) => lines.map(words).join('<br>')).join(' | ')} |`),
    ].join('\n')
    default: return block satisfies never
  }
}

function itemText({ line, under }: Item, bullet: string, words: Inline): string {
  const indent = ' '.repeat(bullet.length)
  return [`${bullet}${escapeStart(words(line))}`, ...under.map((each) => `${indent}- ${escapeStart(words(each))}`)].join('\n')
}
