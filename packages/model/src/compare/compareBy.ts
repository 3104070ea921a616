import type { Alignment } from './alignTexts.ts'
import type { Comparison } from './comparison.ts'
import { findTraits } from './findTraits.ts'
import { makeSteps } from './makeSteps.ts'
import { scanTokens } from './scanTokens.ts'
import type { Sides } from './sides.ts'
import { Vocabulary } from './vocabulary.ts'

/** Compares two texts by a way to align them. Of two pairings as good, the one taken does not hang on which text is the earlier: the other way round, the comparison reads backwards. */
export function compareBy(align: (sides: Sides) => Alignment, a: string, b: string): Comparison {
  const vocabulary = new Vocabulary(a.length + b.length)
  const [earlier, later] = [scanTokens(a, vocabulary), scanTokens(b, vocabulary)]
  const traits = findTraits(vocabulary, earlier, later)
  const turned = a.length > b.length || (a.length === b.length && a > b)
  const [one, other] = turned ? [later, earlier] : [earlier, later]
  const alignment = align({ a: one.id, b: other.id, aBegins: one.begins, bBegins: other.begins, traits })
  return makeSteps(earlier, later, turned ? turn(alignment, earlier.length) : alignment, traits.word)
}

function turn({ pair, move }: Alignment, length: number): Alignment {
  const [back, backMove] = [new Int32Array(length).fill(-1), new Int32Array(length).fill(-1)]
  for (let i = 0; i < pair.length; i++) {
    if (pair[i]! < 0) continue
    back[pair[i]!] = i
    backMove[pair[i]!] = move[i]!
  }
  return { pair: back, move: backMove }
}
