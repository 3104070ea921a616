import { articlesOf } from './articlesOf.ts'
import type { Alternates, Article, Attribution, BracketedText, Note, Option, Pair, Placeholder, Stray } from './bracketedText.ts'
import type { BlocksRead } from './blocksRead.ts'
import { findAcross, type FoundAcross } from './findAcross.ts'
import { optionsOf } from './optionsOf.ts'
import { pairAcross, type AcrossPairs } from './pairAcross.ts'
import type { ReadBlock } from './readBlock.ts'
import type { Reading } from './reading.ts'
import { straysOf } from './straysOf.ts'

/** A text that works out what is in it when it is asked, from what its blocks hold. Nothing in it changes once it is made. */
export class ReadText implements BracketedText, BlocksRead {
  readonly blocks: readonly ReadBlock[]
  readonly characters: number
  readonly reading: Reading
  #starts: Uint32Array | null = null
  #across: AcrossPairs | null = null
  #foundAcross: FoundAcross | null = null
  #articles: readonly Article[] | null = null
  #pairs: readonly Pair[] | null = null
  #strays: { readonly strays: readonly Stray[]; readonly notes: readonly Note[] } | null = null
  #options: readonly Option[] | null = null

  constructor(blocks: readonly ReadBlock[], characters: number, reading: Reading) {
    this.blocks = blocks
    this.characters = characters
    this.reading = reading
  }

  get starts(): Uint32Array { return (this.#starts ??= startsOf(this.blocks)) }
  get across(): AcrossPairs { return (this.#across ??= pairAcross(this.blocks, this.starts)) }
  get articles(): readonly Article[] { return (this.#articles ??= articlesOf(this.blocks, this.starts, this.characters)) }
  get maxDepth(): number { return this.across.maxDepth }
  get pairs(): readonly Pair[] { return (this.#pairs ??= pairsOf(this)) }
  get strays(): readonly Stray[] { return (this.#strays ??= straysOf(this)).strays }
  get options(): readonly Option[] { return (this.#options ??= optionsOf(this)) }
  get attributions(): readonly Attribution[] {
    return this.#each((found, start) => found.attributions.map((one) => ({ ...one, from: one.from + start, to: one.to + start, wordsFrom: one.wordsFrom + start, wordsTo: one.wordsTo + start })))
      .concat(this.foundAcross.attributions).sort((a, b) => a.from - b.from)
  }
  get placeholders(): readonly Placeholder[] {
    return this.#each((found, start) => found.placeholders.map((one) => ({ ...one, from: one.from + start, to: one.to + start }))).concat(this.foundAcross.placeholders).sort(inOrder)
  }
  get alternates(): readonly Alternates[] {
    return this.#each((found, start) => found.alternates.map(({ by, words }) => ({ by, words: words.map(({ from, to }) => ({ from: from + start, to: to + start })) })))
  }
  get notes(): readonly Note[] {
    const told = new Set<string>()
    const own = this.#each((found, start) => found.notes.filter(({ once }) => once === undefined || (!told.has(once) && told.add(once)))
      .map(({ from, to, message, mend }): Note => ({ from: from + start, to: to + start, message, mend: mend === null ? null : { ...mend, at: mend.at + start } })))
    // A stray that a convention explains is not told twice.
    const explained = new Set(own.map(({ to }) => to))
    const strays = (this.#strays ??= straysOf(this)).notes.filter(({ to }) => !explained.has(to))
    return own.concat(this.foundAcross.notes, strays).sort(inOrder)
  }
  get conventions(): readonly string[] {
    if (this.reading.byName !== null) return this.reading.conventions.map(({ name }) => name)
    const seen = new Set(this.foundAcross.conventions)
    for (const block of this.blocks) for (const name of block.found(this.reading).conventions) seen.add(name)
    return this.reading.conventions.filter(({ name }) => seen.has(name)).map(({ name }) => name)
  }
  get foundAcross(): FoundAcross { return (this.#foundAcross ??= findAcross(this, this.strays)) }

  /** The same text with other blocks at [first, last). */
  with(first: number, last: number, blocks: readonly ReadBlock[], characters: number): ReadText {
    return new ReadText([...this.blocks.slice(0, first), ...blocks, ...this.blocks.slice(last)], characters, this.reading)
  }

  #each<T>(of: (found: ReturnType<ReadBlock['found']>, start: number) => readonly T[]): T[] {
    const all: T[] = []
    const { starts, reading } = this
    for (const [index, block] of this.blocks.entries()) {
      for (const one of of(block.found(reading), starts[index] as number)) all.push(one)
    }
    return all
  }
}

function startsOf(blocks: readonly ReadBlock[]): Uint32Array {
  const starts = new Uint32Array(blocks.length)
  let at = 0
  for (let index = 0; index < blocks.length; index += 1) {
    starts[index] = at
    at += (blocks[index] as ReadBlock).text.length
  }
  return starts
}

function pairsOf(read: ReadText): readonly Pair[] {
  const pairs: Pair[] = read.foundAcross.pairs.slice()
  const { blocks, starts, across, reading } = read
  let deeper = 0
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as ReadBlock
    const own = block.paired.pairs
    if (own.length === 0) continue
    const start = starts[index] as number
    const { kinds } = block.found(reading)
    for (let at = 0; at < own.length; at += 1) {
      const { from, to, depth, mark } = own[at] as (typeof own)[number]
      // Pairs of other blocks that are open here; those that open or close in this very block are told apart by where they do.
      deeper = across.depthAt(index, start + from)
      pairs.push({ from: start + from, to: start + to, depth: depth + deeper, kind: kinds[at] ?? 'disputed', mark })
    }
  }
  return pairs.sort(inOrder)
}

function inOrder(a: { readonly from: number; readonly to: number }, b: { readonly from: number; readonly to: number }): number {
  return a.from - b.from || b.to - a.to
}
