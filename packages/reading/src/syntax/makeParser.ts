import type { DataFile } from '../learned/dataFile.ts'
import type { LinearModel } from '../learned/linearModel.ts'
import { column, columns } from '../learned/wordTypes.ts'
import { hashText } from '../learned/hashText.ts'
import { openLinear } from '../learned/linearSections.ts'
import { scoreSome } from '../learned/scoreSome.ts'
import { arcFeatureCount, arcFeatures } from './arcFeatures.ts'
import { labelFeatureCount, labelFeatures } from './labelFeatures.ts'
import { openChoices, type Choices } from './tagChoices.ts'
import { tagFeatureCount, tagFeatures } from './tagFeatures.ts'

/** The models of the syntax stage. */
export interface SyntaxModels { readonly tags: LinearModel; readonly arcs: LinearModel; readonly labels: LinearModel; readonly choices: Choices }

export function openSyntax(data: DataFile): SyntaxModels {
  return { tags: openLinear('tags', data), arcs: openLinear('arcs', data), labels: openLinear('labels', data), choices: openChoices(data) }
}

const inflected = new Set(['ly', 'ng', 'ed'].map((end) => hashText(end)))

/** What a step of the parser does: move on in the text, or make the top of the stack depend on what stands before or after it. */
export const moves = { shift: 0, left: 1, right: 2 } as const

/** Parses sentences [first, end) in place. Buffers grow to the longest text met and are used again. */
export interface Parser {
  readonly parse: (table: Int32Array, rows: Int32Array, first: number, end: number, tag: Uint8Array, head: Int32Array, label: Uint8Array) => void
}

/**
 * Tags greedily from left to right, finds heads by an arc-hybrid transition parser (Kuhlmann, Gómez-Rodríguez & Satta 2011)
 * whose steps an averaged perceptron chooses, then labels each dependency. O(n) a sentence.
 */
export function makeParser({ tags, arcs, labels, choices }: SyntaxModels): Parser {
  // A capital that training never saw in small letters begins a name, at the head of a sentence too.
  const ofNames = Uint8Array.from(['NNP', 'NNPS', 'NN', 'NNS', 'JJ'].map((name) => tags.classes.indexOf(name)).filter((tag) => tag >= 0))
  const over = movesOf(arcs)
  const features = new Int32Array(Math.max(tagFeatureCount, arcFeatureCount, labelFeatureCount))
  const scores = new Int32Array(Math.max(tags.classes.length, labels.classes.length))
  let size = 0
  let stack = new Int32Array(0), leftmost = stack, rightmost = stack, lefts = new Uint8Array(0), rights = lefts
  const grow = (n: number) => {
    size = Math.max(n, size * 2)
    stack = new Int32Array(size)
    leftmost = new Int32Array(size)
    rightmost = new Int32Array(size)
    lefts = new Uint8Array(size)
    rights = new Uint8Array(size)
  }
  const best = (model: LinearModel, count: number, among: Uint8Array) => {
    scoreSome(model, features, count, among, scores)
    let chosen = 0
    for (let k = 1; k < among.length; k++) if (scores[k]! > scores[chosen]!) chosen = k
    return among[chosen]!
  }
  return {
    parse(table, rows, first, end, tag, head, label) {
      if (end > size) grow(end)
      for (let t = first; t < end; t++) {
        const row = rows[t]! * columns
        const among = choices.tagsOf.get(table[row + column.written]!) ?? (table[row + column.capital] === 1 && !choices.tagsOf.has(table[row + column.lower]!) && !inflected.has(table[row + column.last2]!) ? ofNames : choices.openTags)
        if (among.length === 1) tag[t] = among[0]!
        else {
          tagFeatures(table, rows, first, end, t, t > first ? tag[t - 1]! : 255, t > first + 1 ? tag[t - 2]! : 255, features)
          tag[t] = best(tags, tagFeatureCount, among)
        }
        leftmost[t] = rightmost[t] = head[t] = -1
        lefts[t] = rights[t] = 0
      }
      const state = { rows, tag, leftmost, rightmost, lefts, rights }
      let depth = 0
      let b = first
      while (b < end || depth > 1) {
        const s0 = depth > 0 ? stack[depth - 1]! : -1
        const s1 = depth > 1 ? stack[depth - 2]! : -1
        let move: number = moves.shift
        if (b >= end) move = moves.right
        else if (depth > 0) {
          arcFeatures(table, state, depth > 2 ? stack[depth - 3]! : -1, s1, s0, b, b + 1 < end ? b + 1 : -1, b + 2 < end ? b + 2 : -1, features)
          move = bestMove(over, features, depth > 1)
        }
        if (move === moves.shift) stack[depth++] = b++
        else if (move === moves.left) {
          head[s0] = b
          if (leftmost[b]! < 0 || s0 < leftmost[b]!) leftmost[b] = s0
          if (lefts[b]! < 7) lefts[b]!++
          depth--
        } else {
          head[s0] = s1
          rightmost[s1] = s0
          if (rights[s1]! < 7) rights[s1]!++
          depth--
        }
      }
      for (let t = first; t < end; t++) {
        const among = choices.labelsOf[tag[t]!]!
        if (among.length === 1) label[t] = among[0]!
        else {
          labelFeatures(table, rows, tag, head, leftmost, rightmost, t, first, end, features)
          label[t] = best(labels, labelFeatureCount, among)
        }
      }
    },
  }
}

/**
 * What a feature speaks for `left` and for `right` over `shift`, both in one number, so that a step of the parser, which is what reading
 * spends most of its time on, loads and adds once a feature. Each half is at most 255 from 0: the sums of 37 do not run into one another.
 */
function movesOf({ weights }: LinearModel): Int32Array {
  return Int32Array.from({ length: weights.length / 3 }, (_, row) => (weights[row * 3 + 1]! - weights[row * 3]!) * 65536 + (weights[row * 3 + 2]! - weights[row * 3]!))
}

/** The move of the highest score; `over` as `movesOf` makes it. */
function bestMove(over: Int32Array, features: Int32Array, mayRight: boolean): number {
  const mask = over.length - 1
  let sum = 0
  for (let f = 0; f < arcFeatureCount; f++) sum = (sum + over[features[f]! & mask]!) | 0
  const right = (sum << 16) >> 16
  const left = (sum - right) >> 16
  if (mayRight && right > 0 && right > left) return moves.right
  return left <= 0 ? moves.shift : moves.left
}
