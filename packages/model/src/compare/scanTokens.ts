import { characterClass, classes } from './characterClass.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words and marks of a text, in order; what lies between them is spaces. */
export interface Tokens {
  readonly text: string
  readonly length: number
  /** [from[i], to[i]) of the text, UTF-16 code units. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** As the vocabulary numbers them. */
  readonly id: Int32Array
  /** 1 where a line begins with the token. */
  readonly begins: Uint8Array
}

const { space, lineEnd, letter, digit, alone, unspaced, extending, joinsLetters, joinsDigits, surrogate, repeating } = classes
/** By UTF-16 code unit; 0 where not asked yet. */
const known = new Uint8Array(0x10000)
let segmenter: Intl.Segmenter | null = null

/** Cuts a text into words and marks, any script. A surrogate without its partner is a mark. O(n). */
export function scanTokens(text: string, vocabulary: Vocabulary): Tokens {
  const home = vocabulary.addText(text)
  let room = (text.length >> 2) + 16
  let [from, to, id, begins] = [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Uint8Array(room)]
  let count = 0
  let begun: 0 | 1 = 1
  const add = (start: number, end: number, hash: number, word: 0 | 1): void => {
    if (count === room) {
      room *= 2
      const older = { from, to, id, begins }
      ;[from, to, id, begins] = [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Uint8Array(room)]
      from.set(older.from)
      to.set(older.to)
      id.set(older.id)
      begins.set(older.begins)
    }
    from[count] = start
    to[count] = end
    id[count] = vocabulary.intern(home, start, end, hash, word)
    begins[count] = begun
    begun = 0
    count += 1
  }
  let at = 0
  while (at < text.length) {
    const first = text.charCodeAt(at)
    let kind = known[first] || classify(first)
    if (kind === space) {
      at += 1
      continue
    }
    if (kind === lineEnd) {
      begun = 1
      at += 1
      continue
    }
    const start = at
    if (kind === surrogate) {
      kind = pairClass(text, at)
      at += kind === surrogate ? 1 : 2
    } else at += 1
    let hash = Math.imul(first ^ 0x811C9DC5, 0x01000193)
    if (kind === letter || kind === digit) {
      let last = kind
      while (at < text.length) {
        const code = text.charCodeAt(at)
        const next = known[code] || classify(code)
        if (next === letter || next === digit) last = next
        else if (next === joinsLetters || next === joinsDigits) {
          if (last !== (next === joinsLetters ? letter : digit) || at + 1 >= text.length) break
          const beyond = text.charCodeAt(at + 1)
          if ((known[beyond] || classify(beyond)) !== last) break
        } else if (next === surrogate) {
          const of = pairClass(text, at)
          if (of !== letter && of !== digit && of !== extending) break
          at += 1
        } else if (next !== extending) break
        hash = Math.imul(hash ^ code, 0x01000193)
        at += 1
      }
      add(start, at, hash, 1)
    } else if (kind === unspaced) {
      while (at < text.length && (known[text.charCodeAt(at)] || classify(text.charCodeAt(at))) === unspaced) at += 1
      segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
      for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, at))) add(start + index, start + index + segment.length, hashOf(segment), isWordLike === true ? 1 : 0)
    } else {
      if (kind === repeating || kind === joinsDigits) while (text.charCodeAt(at) === first) at += 1
      while (at < text.length && (known[text.charCodeAt(at)] || classify(text.charCodeAt(at))) === extending) at += 1
      for (let i = start + 1; i < at; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
      add(start, at, hash, kind === alone ? 1 : 0)
    }
  }
  return { text, length: count, from: from.subarray(0, count), to: to.subarray(0, count), id: id.subarray(0, count), begins: begins.subarray(0, count) }
}

function classify(code: number): number {
  return known[code] = characterClass(code)
}

/** The class of what the surrogates at `at` stand for together; `surrogate` where the partner is missing. */
function pairClass(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0
  return code < 0x10000 ? surrogate : characterClass(code)
}

function hashOf(token: string): number {
  let hash = 0x811C9DC5
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193)
  return hash
}
