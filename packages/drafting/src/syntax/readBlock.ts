import { findInBlock, type FoundInBlock } from './findInBlock.ts'
import type { Block, BlockUnit, Node } from './block.ts'
import { nodesOf } from './nodesOf.ts'
import { pairBlock, type BlockPairs } from './pairBlock.ts'
import type { Reading } from './reading.ts'

/** A block that works out what is in it when it is first asked, and keeps it: what an edit does not touch is not read again. */
export class ReadBlock implements Block {
  readonly text: string
  readonly unit: BlockUnit
  readonly label: string | null
  readonly labelTo: number
  /** Where its square brackets and braces stand, in order; those with a backslash before them left out. */
  readonly marks: readonly number[]
  #paired: BlockPairs | null = null
  #nodes: readonly Node[] | null = null
  #found: { readonly reading: Reading; readonly found: FoundInBlock } | null = null

  constructor(text: string, unit: BlockUnit, label: string | null, labelTo: number, marks: readonly number[]) {
    this.text = text
    this.unit = unit
    this.label = label
    this.labelTo = labelTo
    this.marks = marks
  }

  get paired(): BlockPairs { return (this.#paired ??= pairBlock(this.text, this.marks)) }

  get open(): readonly number[] { return this.paired.open }

  get nodes(): readonly Node[] { return (this.#nodes ??= nodesOf(this.text.length, this.paired.pairs)) }

  found(reading: Reading): FoundInBlock {
    if (this.#found?.reading !== reading) this.#found = { reading, found: findInBlock(this, reading) }
    return this.#found.found
  }
}
