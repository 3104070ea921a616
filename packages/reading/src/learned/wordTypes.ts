import type { Spans } from '../document.ts'
import { hashText } from './hashText.ts'
import type { Words } from './words.ts'

/** What is known of a word by its letters alone, a row of numbers a word, so that trained stages look each word up once. */
export interface WordTypes {
  /** The row of a word as it is written. */
  readonly row: (written: string) => number
  /** The rows of the words of one text that stand at `spans`. They hold until the next text is looked up. */
  readonly rowsOf: (text: string, spans: Spans) => Int32Array
  /** Rows of `columns` numbers, in the order of `column`. Taken anew after a call of `row`, which may move it. */
  readonly table: () => Int32Array
}

export const columns = 14
/** Hashes of the word as written, in lower case, of its last two, three and four letters and first three; its shape; its groups of like words (-1 unknown); 1 where it begins with a capital; its id; the fields of its senses. */
export const column = { written: 0, lower: 1, last2: 2, last3: 3, last4: 4, first3: 5, shape: 6, cluster64: 7, cluster256: 8, cluster1024: 9, capital: 10, id: 11, verb: 12, noun: 13 } as const

/** With more words than this, all are forgotten before the next text. */
const most = 60_000
const quoteMarks = /^(?:["“”„«»]|``|'')$/

export function wordTypes(known: Words): WordTypes {
  // Words by their letters where they stand, in open addressing: to look one up cuts nothing out of the text. `slots` holds rows from 1.
  const words: string[] = []
  let slots = new Int32Array(8192)
  let table = new Int32Array(4096 * columns)
  /** A reader of many documents must not keep every odd word it ever met. */
  const forget = () => {
    words.length = 0
    slots.fill(0)
  }
  const slotOf = (text: string, from: number, to: number): number => {
    const mask = slots.length - 1
    const hash = hashText(text, from, to)
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot]! - 1
      if (row < 0 || words[row]!.length === to - from && text.startsWith(words[row]!, from)) return slot
    }
  }
  const add = (written: string): number => {
    const row = words.length
    words.push(written)
    if (words.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2)
      words.forEach((word, i) => { slots[slotOf(word, 0, word.length)] = i + 1 })
    } else slots[slotOf(written, 0, written.length)] = row + 1
    if ((row + 1) * columns > table.length) {
      const larger = new Int32Array(table.length * 2)
      larger.set(table)
      table = larger
    }
    const plain = quoteMarks.test(written) ? '"' : written.replaceAll('’', "'")
    const lower = plain.toLowerCase()
    const n = lower.length
    const id = known.id(lower) >= 0 ? known.id(lower) : known.id(lower.slice(lower.lastIndexOf('-') + 1))
    table.set([
      hashText(plain), hashText(lower), hashText(lower, Math.max(0, n - 2)), hashText(lower, Math.max(0, n - 3)), hashText(lower, Math.max(0, n - 4)), hashText(lower, 0, Math.min(3, n)), hashText(shapeOf(plain)),
      id < 0 ? -1 : known.cluster64[id]!, id < 0 ? -1 : known.cluster256[id]!, id < 0 ? -1 : known.cluster1024[id]!, plain[0] !== lower[0] ? 1 : 0, id, id < 0 ? 0 : known.verb[id]!, id < 0 ? 0 : known.noun[id]!,
    ], row * columns)
    return row
  }
  return {
    row(written) {
      const row = slots[slotOf(written, 0, written.length)]! - 1
      return row >= 0 ? row : add(written)
    },
    rowsOf(text, { from, to, length }) {
      // Between texts alone: the rows of one must not change while it is read.
      if (words.length >= most) forget()
      const rows = new Int32Array(length)
      for (let t = 0; t < length; t++) {
        const row = slots[slotOf(text, from[t]!, to[t]!)]! - 1
        // Put together anew: what is cut out of a text keeps the whole text in memory.
        rows[t] = row >= 0 ? row : add(Array.from(text.slice(from[t]!, to[t]!)).join(''))
      }
      return rows
    },
    table: () => table,
  }
}

/** "Xx" of Moscow, "X" of US, "d" of 1956, "x-x" of vice-minister: runs of one kind of sign made one. */
function shapeOf(written: string): string {
  return written.replace(/\p{Lu}+/gu, 'X').replace(/[\p{Ll}\p{Lo}]+/gu, 'x').replace(/\p{N}+/gu, 'd')
}
