import type { Block, Briefing, Item, Line, NoteText, Run, TableRow } from '../briefing.ts'
import { isShortTable } from '../isShortTable.ts'
import { rowHeight } from '../rowHeight.ts'
import { layout } from './layout.ts'
import { typstWords } from './typstWords.ts'
import { waiting, type Waiting } from './waiting.ts'

/** So many lines of a list move together; a row of more lines than fit on a page must part, or it would run off the paper. */
const mostTogether = 6
const tallest = 38

/**
 * A briefing as a source of Typst 0.14. All words go in as strings, so that none of them is markup.
 *
 * Typst puts a note on the page where its mark came to stand first, and leaves it there when what holds the mark moves on to the next; and of several marks in what moves as a whole it asks for room for the first alone. So notes
 * are numbered here, and all that a paragraph, a few items of a list or a short table lead to hang together at its lower edge, as do those of a heading's and a lead's, which stand with it. What goes over several pages has its notes below it.
 */
export function typstSource(briefing: Briefing): string {
  const { title, subtitle, asOfWords, sections } = briefing
  const texts = new Map(briefing.noteTexts.map((each) => [each.note, each]))
  const page: Page = { texts, waiting: waiting(texts) }
  const body = sections.flatMap(({ heading, level, blocks }) => {
    if (heading !== null) page.waiting.putAbove('heading', `#heading(level: ${headingLevel(briefing, level)})[${typstWords(heading)}]`)
    return blocks.map((block) => blockSource(page, block))
  })
  return `${[
    layout(briefing),
    `#title-line[${typstWords(title)}]`,
    ...subtitle === null ? [] : [`#subtitle-line[${typstWords(subtitle)}]`],
    `#subtitle-line[${typstWords(asOfWords)}]`,
    ...body,
    flowing(page, ''),
  ].filter((part) => part !== '').join('\n\n')}\n`
}

interface Page { readonly texts: ReadonlyMap<number, NoteText>; readonly waiting: Waiting }

function blockSource(page: Page, block: Block): string {
  switch (block.is) {
    // A person's own stands off from the list or table above it.
    case 'paragraph': return paragraph(page, 'par', block.line, block.from === 'person' ? '1.2em' : undefined)
    case 'silence': return paragraph(page, 'silence', block.line)
    case 'lead': {
      page.waiting.putAbove('lead', `#lead[${inline(page, block.line)}]`)
      return ''
    }
    case 'list': return listSource(page, block.ordered, block.items)
    case 'table': return tableSource(page, block)
    default: return block satisfies never
  }
}

function paragraph(page: Page, how: string, line: Line, least?: string): string {
  const source = `#${how}[${inline(page, line)}]`
  return isShort(line) ? together(page, source, least) : flowing(page, source)
}

function listSource(page: Page, ordered: boolean, items: readonly Item[]): string {
  return inGroups(items).map(({ from, group }) => {
    const shown = group.map(({ line, under }) => `[${inline(page, line)}${under.map((each) => `#under[${inline(page, each)}]`).join('')}]`).join(', ')
    return together(page, `#${ordered ? `enum(start: ${from + 1}, ` : 'list('}tight: false, ${shown})`)
  }).join('\n')
}

function tableSource(page: Page, table: Extract<Block, { readonly is: 'table' }>): string {
  const { columns, rows } = table
  const shares = columns.map(({ share }) => share)
  const head = columns.map(({ name }) => `[#strong[${typstWords(name)}]]`).join(', ')
  const source = `#table(columns: (${shares.map((share) => `${share}fr`).join(', ')}), table.header(${head}),\n${rows.map((row) => rowSource(page, row, shares)).join(',\n')})`
  return isShortTable(table) ? together(page, source) : flowing(page, source)
}

function rowSource(page: Page, row: TableRow, shares: readonly number[]): string {
  const how = rowHeight(row, shares) > tallest ? 'table.cell(breakable: true)' : ''
  return row.cells.map((lines) => `${how}[${lines.map((line) => `#cell[${inline(page, line)}]`).join('')}]`).join(', ')
}

/** What stands on one page, with what stands over it and all notes. `least`: the space above it where nothing stands there. */
function together({ waiting: waits }: Page, inner: string, least = '0.65em'): string {
  const { source, space } = waits.above()
  const notes = waits.notes()
  return `#together(${space ?? least})[${source}${source === '' ? '' : '\n'}${inner}${notes === '' ? '' : `#hung[#footnote(block(breakable: false)[${notes}])]`}]`
}

/** What may go over pages: its notes stand below it. */
function flowing({ waiting: waits }: Page, inner: string): string {
  const { source } = waits.above()
  const notes = waits.notes()
  return `${source}${source === '' ? '' : '\n\n'}${inner}${notes === '' ? '' : `\n\n#below[${notes}]`}`
}

function inline(page: Page, line: Line): string {
  return line.map((run, i) => runSource(page, run, line[i - 1])).join('')
}

function runSource({ texts, waiting: waits }: Page, run: Run, before: Run | undefined): string {
  switch (run.is) {
    case 'note': return `${before?.is === 'note' ? '#comma;' : ''}${waits.mark(run.note)}`
    case 'place': return typstWords(texts.get(run.note)?.short ?? '')
    case 'record': return `#r[${typstWords(run.text)}];`
    case 'ours': {
      const words = typstWords(run.text)
      return run.strong === true ? `#strong[${words}];` : run.emphasis === true ? `#emph[${words}];` : words
    }
    default: return run satisfies never
  }
}

/** A paragraph of so many characters stays whole. */
const shortest = 700

function isShort(line: Line): boolean {
  return line.reduce((sum, run) => sum + ('text' in run ? run.text.length : 2), 0) <= shortest
}

/** Items in their order, as many together as stay within a few lines, reckoned from their characters. */
function inGroups(items: readonly Item[]): readonly { readonly from: number; readonly group: readonly Item[] }[] {
  const groups: { from: number; group: Item[]; height: number }[] = []
  for (const [i, item] of items.entries()) {
    const height = rowHeight({ cells: [[item.line, ...item.under]] }, [1])
    const last = groups.at(-1)
    if (last === undefined || last.height + height > mostTogether) groups.push({ from: i, group: [item], height })
    else {
      last.group.push(item)
      last.height += height
    }
  }
  return groups
}

/** Headings of a PDF may not skip a level: the title is the first, and those that the sections use are counted below it. */
function headingLevel({ sections }: Briefing, level: number): number {
  const used = [...new Set(sections.filter(({ heading }) => heading !== null).map((section) => section.level))].sort((a, b) => a - b)
  return used.indexOf(level as 1 | 2 | 3) + 2
}
