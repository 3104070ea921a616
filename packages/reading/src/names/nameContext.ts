import { column, columns, type WordTypes } from '../learned/wordTypes.ts'
import { gazetteerKinds, hashPhrase, type Gazetteer } from './gazetteer.ts'

/**
 * What a tagger of names looks at, a number a token. `rows` are rows of `table`; `known[t]` two bits a kind of the gazetteer (1
 * one word by itself, 2 begins, 3 goes on); `runFrom`/`runTo` the run of capitals a token stands in; `open` is 1 where a name may be.
 */
export interface NameContext {
  readonly table: Int32Array
  readonly rows: Int32Array
  readonly common: Uint8Array
  readonly known: Int32Array
  readonly runFrom: Int32Array
  readonly runTo: Int32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly open: Uint8Array
  readonly seen: Uint8Array
  /** 1 for sentences written in capitals, a token each. */
  readonly loud: Uint8Array
}

const most = 5
/** What was seen of a word anywhere in the text. */
const seenBits = { small: 1, midCapital: 2, afterOffice: 4, afterIn: 8, afterGiven: 16, beforeBody: 32 } as const
const kindAt = (kind: (typeof gazetteerKinds)[number]) => 2 * gazetteerKinds.indexOf(kind)
const officeAt = kindAt('office')
const givenAt = kindAt('given')
const bodyAt = kindAt('bodyWord')

/** Looks at `rows` sentence by sentence: `from[s]`..`from[s + 1]` are the tokens of sentence s. O(n). */
export function nameContext(types: WordTypes, gazetteer: Gazetteer, rows: Int32Array, from: Int32Array): NameContext {
  const n = rows.length
  const table = types.table()
  const known = new Int32Array(n)
  const runFrom = new Int32Array(n)
  const runTo = new Int32Array(n)
  const first = new Int32Array(n)
  const last = new Int32Array(n)
  const open = new Uint8Array(n)
  const seen = new Uint8Array(n)
  const loud = new Uint8Array(n)
  const capital = new Uint8Array(n)
  for (let t = 0; t < n; t++) capital[t] = table[rows[t]! * columns + column.capital]!
  const locatives = ['in', 'at', 'from', 'near'].map((word) => types.row(word))
  const dot = types.row('.')
  for (let s = 0; s + 1 < from.length; s++) {
    const a = from[s]!
    const b = from[s + 1]!
    let big = 0
    let words = 0
    for (let t = a; t < b; t++) {
      first[t] = a
      last[t] = b
      if (table[rows[t]! * columns + column.shape] === table[rows[t]! * columns + column.written]) continue
      words++
      big += capital[t]!
    }
    const shouts = words > 3 && big > words * 0.8 ? 1 : 0
    for (let t = a; t < b; t++) {
      loud[t] = shouts
      if (capital[t] === 1) {
        open[t] = 1
        if (runTo[t] === 0) {
          let to = t + 1
          while (to < b && capital[to] === 1) to++
          for (let i = t; i < to; i++) {
            runFrom[i] = t
            runTo[i] = to
          }
        }
        look(t, b)
      } else {
        runFrom[t] = t
        runTo[t] = t + 1
        const next = t + 1 < b && capital[t + 1] === 1
        const before = t > a && capital[t - 1] === 1
        const near = before || t - 1 > a && capital[t - 2] === 1 || t - 2 > a && capital[t - 3] === 1
        const after = next || t + 2 < b && capital[t + 2] === 1 || t + 3 < b && capital[t + 3] === 1
        // Words inside a name, its first small word or figure, the dot of a short form, the figure at its end.
        const shape = table[rows[t]! * columns + column.shape]!
        if (near && after || next && (isSmallPart(t) || shape === figure) || before && (rows[t] === dot || shape === figure)) open[t] = 1
      }
    }
  }
  const bits = new Map<number, number>()
  for (let t = 0; t < n; t++) {
    if (table[rows[t]! * columns + column.id] === undefined) continue
    const key = table[rows[t]! * columns + column.lower]!
    let mark = capital[t] === 0 ? seenBits.small : 0
    if (capital[t] === 1 && loud[t] === 0) {
      if (t > first[t]!) {
        mark |= seenBits.midCapital
        const before = t - 1 > first[t]! && rows[t - 1] === dot ? t - 2 : t - 1
        if ((known[before]! >> officeAt & 3) !== 0) mark |= seenBits.afterOffice
        if (capital[before] === 1 && (known[before]! >> givenAt & 3) !== 0) mark |= seenBits.afterGiven
        if (locatives.includes(rows[t - 1]!)) mark |= seenBits.afterIn
      }
      if (t + 1 < last[t]! && capital[t + 1] === 1 && (known[t + 1]! >> bodyAt & 3) !== 0) mark |= seenBits.beforeBody
    } else if (capital[t] === 0 && open[t] === 0 && !bits.has(key)) continue
    bits.set(key, (bits.get(key) ?? 0) | mark)
  }
  // A small word was passed over above where no capital had been seen of it yet: what comes first must not decide.
  for (let t = 0; t < n; t++) if (capital[t] === 0) {
    const key = table[rows[t]! * columns + column.lower]!
    const old = bits.get(key)
    if (old !== undefined) bits.set(key, old | seenBits.small)
  }
  for (let t = 0; t < n; t++) if (open[t] === 1) seen[t] = bits.get(table[rows[t]! * columns + column.lower]!) ?? 0
  return { table, rows, common: gazetteer.common, known, runFrom, runTo, first, last, open, seen, loud }

  /** Marks what the gazetteer knows from token t on, the longest phrase of each kind. */
  function look(t: number, end: number): void {
    let hash = 0
    for (let to = t; to < end && to < t + most; to++) {
      hash = hashPhrase(hash, table[rows[to]! * columns + column.lower]!)
      const kinds = gazetteer.kindsOf(hash)
      for (let kind = 0, rest = kinds; rest !== 0; kind++, rest >>= 1) {
        if ((rest & 1) === 0) continue
        if (to === t) {
          if ((known[t]! >> 2 * kind & 3) === 0) known[t]! |= 1 << 2 * kind
          continue
        }
        for (let i = t; i <= to; i++) known[i] = known[i]! & ~(3 << 2 * kind) | (i === t ? 2 : 3) << 2 * kind
      }
    }
  }

  function isSmallPart(t: number): boolean {
    return smallParts.has(table[rows[t]! * columns + column.lower]!)
  }
}

import { hashText } from '../learned/hashText.ts'
import { nameWords } from './nameWords.ts'

const smallParts = new Set(Array.from(nameWords.particles, (word) => hashText(word)))
const figure = hashText('d')
