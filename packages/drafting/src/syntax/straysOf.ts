import type { BlocksRead } from './blocksRead.ts'
import type { Note, Stray } from './bracketedText.ts'
import type { ReadBlock } from './readBlock.ts'

/** How far from a stray its partner is looked for, in characters. */
const reach = 1500

/**
 * Brackets without a partner, and pairs that run from one article into another, each with where the partner probably belongs: in the same paragraph, by what
 * stands at its end or beginning. Nothing is moved on the strength of a guess: the mend is offered.
 */
export function straysOf(read: BlocksRead): { readonly strays: readonly Stray[]; readonly notes: readonly Note[] } {
  const strays: Stray[] = []
  const notes: Note[] = []
  for (const { at, block, kind } of read.across.strays) {
    const { mend, note } = partnerOf(read, at, block, kind)
    strays.push({ at, kind, mend })
    notes.push(note)
  }
  for (const pair of read.across.pairs) {
    if (!pair.crossesArticles) continue
    const opened = partnerOf(read, pair.from, pair.fromBlock, 'open')
    notes.push({ from: pair.from, to: pair.from + 1, message: `This bracket opens in one article and closes in another, at ${pair.to - 1}: most likely two brackets lack a partner. ${opened.where}`, mend: opened.note.mend })
    const closed = partnerOf(read, pair.to - 1, pair.toBlock, 'close')
    notes.push({ from: pair.to - 1, to: pair.to, message: `This bracket closes one that opens in another article, at ${pair.from}: most likely two brackets lack a partner. ${closed.where}`, mend: closed.note.mend })
  }
  return { strays, notes }
}

function partnerOf(read: BlocksRead, at: number, index: number, kind: 'open' | 'close'): { readonly mend: number; readonly note: Note; readonly where: string } {
  const block = read.blocks[index] as ReadBlock
  const start = read.starts[index] as number
  const { to, where } = kind === 'open' ? closingPlace(block, at - start) : openingPlace(block, at - start)
  const mend = to === null ? paragraphEnd(read, index) : start + to
  const message = kind === 'open' ? `No bracket closes this one. ${where}` : `No bracket opens for this one. ${where}`
  return { mend, where, note: { from: at, to: at + 1, message, mend: { at: mend, insert: kind === 'open' ? ']' : '[' } } }
}

/** Where a closing bracket most likely belongs: at the end of the words that the stray opened with. */
function closingPlace(block: ReadBlock, at: number): { readonly to: number | null; readonly where: string } {
  const { text } = block
  const end = text.trimEnd().length
  const opensParagraph = at < block.labelTo + 60 && /^[\s\u00a0*_[{(#>]*$/.test(text.slice(Math.min(block.labelTo, at), at)) || at < block.labelTo
  if (block.unit === 'chapter' || block.unit === 'article') return { to: end, where: 'Its partner probably belongs at the end of the heading, or of what stands under it.' }
  if (opensParagraph) return { to: null, where: 'Its partner probably belongs at the end of the paragraph, which it opens.' }
  // Another bracket that opens right where a clause ends shows where this one should have closed.
  const stop = /[;.](?=[\s\u00a0]|$)|[;.]?[\s\u00a0]*(?=\n[\s\u00a0]*\([a-z]+\))/g
  const near = text.slice(0, at + reach)
  stop.lastIndex = at + 1
  for (let hit = stop.exec(near); hit !== null && hit.index < Math.min(end, at + reach); hit = stop.exec(near)) {
    if (hit[0] === '') stop.lastIndex += 1
    else if (!block.paired.pairs.some((pair) => pair.from < hit.index && hit.index < pair.to - 1)) {
      return { to: hit.index, where: `Its partner probably belongs before the ${hit[0].startsWith(';') ? 'semicolon' : hit[0].startsWith('.') ? 'full stop' : 'next point'} that ends these words.` }
    }
  }
  return { to: null, where: 'Its partner probably belongs at the end of the same paragraph.' }
}

/** The end of a paragraph with its points, also where a page or a footnote breaks into it. */
function paragraphEnd(read: BlocksRead, index: number): number {
  const own = read.blocks[index] as ReadBlock
  let last = index
  let broken = false
  for (let at = index + 1; at < read.blocks.length; at += 1) {
    const block = read.blocks[at] as ReadBlock
    if (block.unit === 'furniture' || (block.unit === 'note' && own.unit !== 'note')) broken = true
    else if (block.unit === 'point' ? own.unit === 'paragraph' || own.unit === 'text' : block.unit === 'text' && (broken || /^[\s\u00a0]*\p{Ll}/u.test(block.text)) && own.unit !== 'note') {
      last = at
      broken = false
    } else break
  }
  return (read.starts[last] as number) + (read.blocks[last] as ReadBlock).text.trimEnd().length
}

/** Where an opening bracket most likely belongs: at the beginning of the words that the stray ends. */
function openingPlace(block: ReadBlock, at: number): { readonly to: number; readonly where: string } {
  const { text } = block
  const after = text.slice(at + 1, at + 60)
  const labelTo = block.labelTo < at ? block.labelTo : 0
  const begin = labelTo + (/^[\s\u00a0*_]*/.exec(text.slice(labelTo))?.[0].length ?? 0)
  const endsParagraph = /^[\]*).;:,\s\u00a0]*$/.test(after)
  if (!endsParagraph) {
    let sentence = -1
    for (const hit of text.slice(Math.max(begin, at - reach), at).matchAll(/[.;](?:[\s\u00a0]+)(?=\p{Lu})/gu)) sentence = Math.max(begin, at - reach) + hit.index + hit[0].length
    const comma = text.lastIndexOf(', ', at)
    if (sentence > begin) return { to: sentence, where: 'Its partner probably belongs where the sentence that it ends begins.' }
    if (comma > begin && at - comma < 80) return { to: comma, where: 'Its partner probably belongs before the comma that begins these words.' }
    const space = text.lastIndexOf(' ', at - 1)
    if (space > begin && at - space < 3) return { to: space + 1, where: 'Its partner probably belongs before the word that it ends.' }
  }
  return { to: Math.min(begin, at), where: 'Its partner probably belongs where the paragraph begins, after its number.' }
}
