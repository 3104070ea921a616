import type { Tokens } from './scanTokens.ts'
import type { Traits } from './sides.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known of each token from both texts. O(n). */
export function findTraits(vocabulary: Vocabulary, ...texts: readonly Tokens[]): Traits {
  const { size, word } = vocabulary
  const count = new Int32Array(size)
  let all = 1
  for (const { id, length } of texts) {
    for (let i = 0; i < length; i++) count[id[i]!]! += 1
    all += length
  }
  const [weight, cutAfter, cutBefore] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)]
  for (let token = 0; token < size; token++) {
    // Half the bits that the word tells: "the" 2 or 3, a word that stands once in a long text 8.
    weight[token] = word[token] === 1 ? 2 + Math.min(6, (31 - Math.clz32(all / (count[token] ?? 1))) >> 1) : 1
    if (word[token] === 1) continue
    const mark = vocabulary.read(token)
    cutAfter[token] = /^[.!?。！？؟।;；]/.test(mark) ? 6 : /^[\p{Pe}\p{Pf},:，、：،]/u.test(mark) ? 3 : 0
    cutBefore[token] = /^[\p{Ps}\p{Pi}]/u.test(mark) ? 3 : 0
  }
  return { weight, word, cutAfter, cutBefore }
}
