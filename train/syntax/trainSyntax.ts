import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import { packLinear } from '../../packages/reading/src/learned/linearSections.ts'
import { column, columns, wordTypes } from '../../packages/reading/src/learned/wordTypes.ts'
import type { Words } from '../../packages/reading/src/learned/words.ts'
import { arcFeatureCount, arcFeatures } from '../../packages/reading/src/syntax/arcFeatures.ts'
import { labelFeatureCount, labelFeatures } from '../../packages/reading/src/syntax/labelFeatures.ts'
import { makeParser, moves } from '../../packages/reading/src/syntax/makeParser.ts'
import { packChoices, type Choices } from '../../packages/reading/src/syntax/tagChoices.ts'
import { tagFeatureCount, tagFeatures } from '../../packages/reading/src/syntax/tagFeatures.ts'
import type { TreebankSentence } from '../corpora/readConllu.ts'
import { averagedPerceptron, type AveragedPerceptron } from '../learn/averagedPerceptron.ts'
import { makeRandom } from '../learn/makeRandom.ts'
import { shuffle } from '../learn/shuffle.ts'
import { arcOracle } from './arcOracle.ts'
import { readTreebanks } from './readTreebanks.ts'

interface Prepared { readonly sentence: TreebankSentence; readonly rows: Int32Array; readonly gold: Uint8Array; readonly labels: Uint8Array; tagged: Uint8Array }

/** The file `syntax` of the reading data: a tagger, the steps of a parser, and labels, trained on two treebanks. */
export function trainSyntax(words: Words): Uint8Array {
  const { train, dev } = readTreebanks()
  const types = wordTypes(words)
  const tagNames = [...new Set(train.flatMap(({ tags }) => tags))].sort()
  const labelNames = [...new Set(train.flatMap(({ labels }) => labels))].sort()
  const prepare = (sentence: TreebankSentence): Prepared => ({
    sentence, rows: Int32Array.from(sentence.words, (word) => types.row(word)), tagged: new Uint8Array(sentence.words.length),
    gold: Uint8Array.from(sentence.tags, (tag) => Math.max(0, tagNames.indexOf(tag))), labels: Uint8Array.from(sentence.labels, (label) => Math.max(0, labelNames.indexOf(label))),
  })
  const all = train.map(prepare)
  const table = types.table()

  // The parser must learn from tags with the errors it will meet: each half is tagged by what the other half taught.
  for (const half of [0, 1]) {
    const other = trainTags(table, all.filter((_, i) => i % 2 !== half), tagNames, 3)
    const weights = other.average()
    for (const each of all.filter((_, i) => i % 2 === half)) tagWith(table, each, weights, tagNames.length)
  }
  const tags = trainTags(table, all, tagNames, 8).toLinear(0.02)
  const arcs = trainArcs(table, all, 10).toLinear(0.01)
  const labels = trainLabels(table, all, labelNames, 5).toLinear(0.02)
  const models = { tags, arcs, labels, choices: choicesOf(table, all, tagNames.length) }
  for (const [name, sentences] of Object.entries(dev)) console.log(`  ${name}: ${measured(models, types, sentences, tagNames, labelNames)}`)
  return packData({ ...packLinear('tags', tags), ...packLinear('arcs', arcs), ...packLinear('labels', labels), ...packChoices(models.choices) })
}

/** Tags and labels that training knows: of a word seen eight times or more, those it had once in two hundred; labels by tag, once in five hundred. */
function choicesOf(table: Int32Array, all: readonly Prepared[], tags: number): Choices {
  const words = new Map<number, Map<number, number>>()
  const labels = Array.from({ length: tags }, () => new Map<number, number>())
  const tally = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { rows, gold, labels: own } of all) rows.forEach((row, t) => {
    const hash = table[row * columns + column.written]!
    if (!words.has(hash)) words.set(hash, new Map())
    tally(words.get(hash)!, gold[t]!)
    tally(labels[gold[t]!]!, own[t]!)
  })
  const usual = (counts: ReadonlyMap<number, number>, share: number) => {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    return Uint8Array.from([...counts].filter(([, count]) => count >= total * share).map(([key]) => key).sort((a, b) => a - b))
  }
  const tagsOf = new Map<number, Uint8Array>()
  const rare = new Map<number, number>()
  for (const [hash, counts] of words) {
    if ([...counts.values()].reduce((a, b) => a + b, 0) >= 8) tagsOf.set(hash, usual(counts, 0.005))
    else for (const [tag, count] of counts) rare.set(tag, (rare.get(tag) ?? 0) + count)
  }
  return { tagsOf, openTags: usual(rare, 0.001), labelsOf: labels.map((counts) => usual(counts, 0.002)) }
}

const tagBits = 17
function trainTags(table: Int32Array, all: readonly Prepared[], names: readonly string[], rounds: number): AveragedPerceptron {
  const learner = averagedPerceptron(names, tagBits)
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(names.length)
  const order = [...all]
  const random = makeRandom(11)
  for (let round = 0; round < rounds; round++) {
    for (const { rows, gold, tagged } of shuffle(order, random)) {
      for (let t = 0; t < rows.length; t++) {
        tagFeatures(table, rows, 0, rows.length, t, t > 0 ? tagged[t - 1]! : 255, t > 1 ? tagged[t - 2]! : 255, features)
        learner.score(features, tagFeatureCount, scores)
        const chosen = bestOf(scores, names.length)
        if (chosen !== gold[t]) {
          learner.add(features, tagFeatureCount, gold[t]!, 1)
          learner.add(features, tagFeatureCount, chosen, -1)
        }
        tagged[t] = chosen
        learner.tick()
      }
    }
  }
  return learner
}

function tagWith(table: Int32Array, { rows, tagged }: Prepared, weights: Float32Array, n: number): void {
  const features = new Int32Array(tagFeatureCount)
  const scores = new Float64Array(n)
  for (let t = 0; t < rows.length; t++) {
    tagFeatures(table, rows, 0, rows.length, t, t > 0 ? tagged[t - 1]! : 255, t > 1 ? tagged[t - 2]! : 255, features)
    scores.fill(0)
    for (const feature of features) for (let k = 0, at = (feature & (2 ** tagBits - 1)) * n; k < n; k++) scores[k]! += weights[at++]!
    tagged[t] = bestOf(scores, n)
  }
}

function trainArcs(table: Int32Array, all: readonly Prepared[], rounds: number): AveragedPerceptron {
  const learner = averagedPerceptron(['shift', 'left', 'right'], 20)
  const features = new Int32Array(arcFeatureCount)
  const scores = new Float64Array(3)
  const random = makeRandom(12)
  // A tree with crossing arcs cannot be built by these moves; what can be is learned from all the same.
  const order = all.filter(({ rows }) => rows.length > 1)
  for (let round = 0; round < rounds; round++) {
    for (const { sentence: { heads }, rows, gold, tagged } of shuffle([...order], random)) {
      const n = rows.length
      const children: number[][] = Array.from({ length: n }, () => [])
      heads.forEach((h, t) => { if (h >= 0) children[h]!.push(t) })
      const state = { rows, tag: round === 0 ? gold : tagged, leftmost: new Int32Array(n).fill(-1), rightmost: new Int32Array(n).fill(-1), lefts: new Uint8Array(n), rights: new Uint8Array(n) }
      const stack = new Int32Array(n)
      let depth = 0
      let b = 0
      while (b < n || depth > 1) {
        const s0 = depth > 0 ? stack[depth - 1]! : -1
        const s1 = depth > 1 ? stack[depth - 2]! : -1
        let move: number = b >= n ? moves.right : moves.shift
        if (b < n && depth > 0) {
          const right = arcOracle(heads, children, stack, depth, b, n)
          arcFeatures(table, state, depth > 2 ? stack[depth - 3]! : -1, s1, s0, b, b + 1 < n ? b + 1 : -1, b + 2 < n ? b + 2 : -1, features)
          learner.score(features, arcFeatureCount, scores)
          let chosen = scores[0]! >= scores[1]! ? 0 : 1
          if (depth > 1 && scores[2]! > scores[chosen]!) chosen = 2
          if (!right[chosen]) {
            let best = -1
            for (let k = 0; k < 3; k++) if (right[k] && (best < 0 || scores[k]! > scores[best]!)) best = k
            learner.add(features, arcFeatureCount, best, 1)
            learner.add(features, arcFeatureCount, chosen, -1)
            // Now and then the wrong way is gone, so that the parser learns to go on from there.
            move = round > 1 && random() < 0.9 ? chosen : best
          } else move = chosen
          learner.tick()
        }
        if (move === moves.shift) stack[depth++] = b++
        else if (move === moves.left) {
          if (state.leftmost[b]! < 0 || s0 < state.leftmost[b]!) state.leftmost[b] = s0
          if (state.lefts[b]! < 7) state.lefts[b]!++
          depth--
        } else {
          state.rightmost[s1] = s0
          if (state.rights[s1]! < 7) state.rights[s1]!++
          depth--
        }
      }
    }
  }
  return learner
}

function trainLabels(table: Int32Array, all: readonly Prepared[], names: readonly string[], rounds: number): AveragedPerceptron {
  const learner = averagedPerceptron(names, 17)
  const features = new Int32Array(labelFeatureCount)
  const scores = new Float64Array(names.length)
  const random = makeRandom(13)
  for (let round = 0; round < rounds; round++) {
    for (const { sentence: { heads }, rows, tagged, labels } of shuffle([...all], random)) {
      const n = rows.length
      const firstLeft = new Int32Array(n).fill(-1)
      const lastRight = new Int32Array(n).fill(-1)
      heads.forEach((h, t) => {
        if (h < 0) return
        if (t < h && firstLeft[h]! < 0) firstLeft[h] = t
        if (t > h) lastRight[h] = t
      })
      for (let t = 0; t < n; t++) {
        labelFeatures(table, rows, tagged, heads, firstLeft, lastRight, t, 0, n, features)
        learner.score(features, labelFeatureCount, scores)
        const chosen = bestOf(scores, names.length)
        if (chosen !== labels[t]) {
          learner.add(features, labelFeatureCount, labels[t]!, 1)
          learner.add(features, labelFeatureCount, chosen, -1)
        }
        learner.tick()
      }
    }
  }
  return learner
}

function bestOf(scores: Float64Array, n: number): number {
  let best = 0
  for (let k = 1; k < n; k++) if (scores[k]! > scores[best]!) best = k
  return best
}

/** Shares of words with the right tag, head, and head with label; marks of punctuation are not counted for the last two. */
function measured(models: Parameters<typeof makeParser>[0], types: ReturnType<typeof wordTypes>, sentences: readonly TreebankSentence[], tagNames: readonly string[], labelNames: readonly string[]): string {
  const parser = makeParser(models)
  let words = 0, tagsRight = 0, arcs = 0, heads = 0, labelled = 0
  const from = performance.now()
  for (const sentence of sentences) {
    const n = sentence.words.length
    const rows = Int32Array.from(sentence.words, (word) => types.row(word))
    const tag = new Uint8Array(n), head = new Int32Array(n), label = new Uint8Array(n)
    parser.parse(types.table(), rows, 0, n, tag, head, label)
    for (let t = 0; t < n; t++) {
      words++
      if (tagNames[tag[t]!] === sentence.tags[t]) tagsRight++
      if (sentence.labels[t] === 'punct') continue
      arcs++
      if (head[t] !== sentence.heads[t]) continue
      heads++
      if (labelNames[label[t]!] === sentence.labels[t]) labelled++
    }
  }
  const each = (performance.now() - from) * 1000 / words
  const percent = (part: number, whole: number) => (100 * part / whole).toFixed(1)
  return `tags ${percent(tagsRight, words)}, heads ${percent(heads, arcs)}, heads and labels ${percent(labelled, arcs)} of ${words} words; ${each.toFixed(1)} µs a word`
}
