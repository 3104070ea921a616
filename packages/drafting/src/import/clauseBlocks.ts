import type { Block } from '../syntax/block.ts'
import type { BracketedText, Pair } from '../syntax/bracketedText.ts'

/**
 * A block as a clause has it: its label without what stands around it, and its words at [from, to) of the text. `before`: brackets that stand before the label and are
 * no bracket of these words alone, because they close in another clause, or nowhere; the words begin with them.
 */
export interface ClauseBlock { readonly unit: Block['unit']; readonly label: string | null; readonly from: number; readonly to: number; readonly before: string }

/**
 * The blocks of a text as clauses have them, and its pairs, those moved that open before a label and close in the same clause: `[3. Words]` is paragraph 3, whose words
 * stand in brackets. Moved pairs begin before `from`, the innermost by one, each by one more that is around it: there is nothing of the words between.
 */
export function clauseBlocks(read: BracketedText): { readonly blocks: readonly ClauseBlock[]; readonly pairs: readonly Pair[] } {
  const byFrom = new Map(read.pairs.filter(({ mark }) => mark === '[]').map((pair) => [pair.from, pair]))
  const moved = new Map<Pair, Pair>()
  let at = 0
  const blocks = read.blocks.map((block): ClauseBlock => {
    const begin = at
    at += block.text.length
    return clauseBlock(block, begin, byFrom, moved)
  })
  return { blocks, pairs: read.pairs.map((pair) => moved.get(pair) ?? pair) }
}

function clauseBlock({ unit, text, label: written, labelTo: labelEnd }: Block, begin: number, byFrom: ReadonlyMap<number, Pair>, moved: Map<Pair, Pair>): ClauseBlock {
  // The mark of a footnote is no number of a clause.
  const labelTo = unit === 'note' ? 0 : labelEnd
  let label = unit === 'note' ? null : written
  const lead = text.slice(0, labelTo)
  const [emphasis = ''] = /^[\s[]*(\*+|_+)/u.exec(lead)?.slice(1) ?? []
  let from = begin + labelTo
  let to = begin + text.trimEnd().length
  const skipSpaces = () => { while (from < to && /\s/u.test(text.charAt(from - begin))) from += 1 }
  skipSpaces()
  if (emphasis !== '' && text.startsWith(emphasis, from - begin)) from += emphasis.length
  else if (emphasis !== '' && text.slice(0, to - begin).endsWith(emphasis) && to - emphasis.length > from) to -= emphasis.length
  skipSpaces()
  let before = ''
  let depth = 0
  const labelAt = label === null ? lead.length : lead.indexOf(label)
  const opens = [...lead.slice(0, Math.max(0, labelAt)).matchAll(/\[/gu)].map(({ index }) => index)
  for (const open of opens.toReversed()) {
    const pair = byFrom.get(begin + open)
    if (before === '' && depth === 0 && label !== null && pair?.to === from + 1) {
      label = `[${label}]`
      from = pair.to
      skipSpaces()
    } else if (before === '' && pair !== undefined && pair.to > from && pair.to <= to && !unmoved.has(pair.kind)) {
      depth += 1
      moved.set(pair, { ...pair, from: from - depth })
    } else before += '['
  }
  return { unit, label, from, to: Math.max(from, to), before }
}

/** Pairs of these kinds stay as they are written, wherever they open. */
const unmoved = new Set<Pair['kind']>(['number', 'note', 'placeholder', 'footnote', 'sic', 'reference', 'heading', 'counter-wording', 'remark', 'empty-option'])
