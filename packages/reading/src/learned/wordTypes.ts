import { hashText } from './hashText.ts'
import type { Words } from './words.ts'

/** What is known of a word by its letters alone, a row of numbers a word, so that trained stages look each word up once. */
export interface WordTypes {
  /** The row of a word as it is written. */
  readonly row: (written: string) => number
  /** Rows of `columns` numbers, in the order of `column`. Taken anew after a call of `row`, which may move it. */
  readonly table: () => Int32Array
}

export const columns = 14
/** Hashes of the word as written, in lower case, of its last two, three and four letters and first three; its shape; its groups of like words (-1 unknown); 1 where it begins with a capital; its id; the fields of its senses. */
export const column = { written: 0, lower: 1, last2: 2, last3: 3, last4: 4, first3: 5, shape: 6, cluster64: 7, cluster256: 8, cluster1024: 9, capital: 10, id: 11, verb: 12, noun: 13 } as const

const most = 60_000
const quoteMarks = /^(?:["“”„«»]|``|'')$/

export function wordTypes(words: Words): WordTypes {
  let rows = new Map<string, number>()
  let table = new Int32Array(4096 * columns)
  const add = (written: string): number => {
    // A reader of many documents must not keep every odd word it ever met.
    if (rows.size >= most) rows = new Map()
    const row = rows.size
    rows.set(written, row)
    if ((row + 1) * columns > table.length) {
      const larger = new Int32Array(table.length * 2)
      larger.set(table)
      table = larger
    }
    const plain = quoteMarks.test(written) ? '"' : written.replaceAll('’', "'")
    const lower = plain.toLowerCase()
    const n = lower.length
    const id = words.id(lower) >= 0 ? words.id(lower) : words.id(lower.slice(lower.lastIndexOf('-') + 1))
    table.set([
      hashText(plain), hashText(lower), hashText(lower, Math.max(0, n - 2)), hashText(lower, Math.max(0, n - 3)), hashText(lower, Math.max(0, n - 4)), hashText(lower, 0, Math.min(3, n)), hashText(shapeOf(plain)),
      id < 0 ? -1 : words.cluster64[id]!, id < 0 ? -1 : words.cluster256[id]!, id < 0 ? -1 : words.cluster1024[id]!, plain[0] !== lower[0] ? 1 : 0, id, id < 0 ? 0 : words.verb[id]!, id < 0 ? 0 : words.noun[id]!,
    ], row * columns)
    return row
  }
  return { row: (written) => rows.get(written) ?? add(written), table: () => table }
}

/** "Xx" of Moscow, "X" of US, "d" of 1956, "x-x" of vice-minister: runs of one kind of sign made one. */
function shapeOf(written: string): string {
  return written.replace(/\p{Lu}+/gu, 'X').replace(/[\p{Ll}\p{Lo}]+/gu, 'x').replace(/\p{N}+/gu, 'd')
}
