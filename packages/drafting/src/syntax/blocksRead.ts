import type { Article, Pair } from './bracketedText.ts'
import type { AcrossPairs } from './pairAcross.ts'
import type { ReadBlock } from './readBlock.ts'
import type { Reading } from './reading.ts'

/** The blocks of a text with what is known of them: what the parts that look at the whole are made of. */
export interface BlocksRead {
  readonly blocks: readonly ReadBlock[]
  readonly starts: Uint32Array
  readonly characters: number
  readonly reading: Reading
  readonly across: AcrossPairs
  readonly articles: readonly Article[]
  readonly pairs: readonly Pair[]
}
