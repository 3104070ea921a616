import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentCandidates } from '../../packages/reading/src/attribution/contentCandidates.ts'
import { contentFeatureCount, contentFeatures } from '../../packages/reading/src/attribution/contentFeatures.ts'
import { cueFeatures, mayCue, mostCueFeatures } from '../../packages/reading/src/attribution/cueFeatures.ts'
import { cueEnd } from '../../packages/reading/src/attribution/cueEnd.ts'
import type { Tree } from '../../packages/reading/src/attribution/sentenceTree.ts'
import { sourceCandidates } from '../../packages/reading/src/attribution/sourceCandidates.ts'
import { sourceFeatureCount, sourceFeatures } from '../../packages/reading/src/attribution/sourceFeatures.ts'
import type { Parsing } from '../../packages/reading/src/english.ts'
import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import { packLinear } from '../../packages/reading/src/learned/linearSections.ts'
import { readConllu } from '../corpora/readConllu.ts'
import { scoreLinear } from '../../packages/reading/src/learned/scoreLinear.ts'
import { sharedCorpora } from '../corpora/sharedCorpora.ts'
import { logistic, type Example } from '../learn/logistic.ts'
import { ranking, type Choice } from '../learn/ranking.ts'
import { calibrate } from './calibrate.ts'
import { gumCues } from './gumCues.ts'
import { goldTree, type GoldText } from './goldTree.ts'

const settings = { rounds: 20, rate: 0.03, pull: 1e-3, drop: 0.4 }

/** The file `attribution` of the reading data: cues, their sources and their contents, from the annotated documents. */
export function trainAttribution(english: Parsing): Uint8Array {
  const texts = JSON.parse(readFileSync(join(sharedCorpora(), 'annotated/attribution-train.json'), 'utf8')) as readonly GoldText[]
  const cues: Example[] = []
  const sources: Choice[] = []
  const contents: Choice[] = []
  let asked = 0, sourceInReach = 0, contentInReach = 0, cueInReach = 0
  const read = texts.map((text) => goldTree(text, english))
  const doubtful = doubtfulCues(read)
  for (const [i, { tree, gold }] of read.entries()) {
    const heads = new Set(gold.map(({ cue }) => cue))
    const marks = new Uint8Array(tree.length)
    for (const t of heads) if (t >= 0) marks[t] = 1
    cues.push(...cueExamples({ tree, gold }))
    for (const each of gold) {
      if (each.cue < 0) continue
      asked++
      if (mayCue(tree, each.cue)) cueInReach++
      const source = sourceChoice(tree, each)
      if (source !== null) { sourceInReach++; sources.push(source.choice) }
      const content = contentChoice(tree, each, source?.range ?? null, marks)
      if (content !== null) { contentInReach++; contents.push(content) }
    }
    // A verb that may be a cue but says nothing here teaches when nothing is said.
    for (const t of doubtful[i]!) {
      const source = bestSourceFor(tree, t)
      const nothing = contentChoice(tree, { cue: t, source: [], content: [] }, source, marks)
      if (nothing !== null) contents.push(nothing)
    }
  }
  const gum = readConllu(join(sharedCorpora(), 'treebank/gum-open-licences.conllu.gz'))
  const annotated = readdirSync(join(sharedCorpora(), 'annotated/articles'), { recursive: true, encoding: 'utf8' }).flatMap((file) => /(gum_[^/]+)\.txt$/.exec(file)?.[1] ?? [])
  cues.push(...gumCues(gum, new Set(annotated), english))
  console.log(`  ${cues.filter(({ of }) => of === 1).length} cues of ${cues.length} words; ${asked} with a cue; in reach: cue ${cueInReach}, source ${sourceInReach}, content ${contentInReach}`)
  const models = { cues: logistic(['no', 'cue'], 18, cues, settings), sources: ranking(18, sources, settings), contents: ranking(18, contents, settings), threshold: { cue: 0.15, all: 0.42 }, calibration: [] }
  const dev = JSON.parse(readFileSync(join(sharedCorpora(), 'annotated/attribution-dev.json'), 'utf8')) as readonly GoldText[]
  const calibration = calibrate(dev.map((text) => goldTree(text, english)), models)
  return packData({ ...packLinear('cues', models.cues), ...packLinear('sources', models.sources), ...packLinear('contents', models.contents), thresholds: { json: { threshold: models.threshold, calibration } } })
}

/** By text, the words that a model taught by the other texts takes for cues though they are none. */
function doubtfulCues(read: readonly ReturnType<typeof goldTree>[]): readonly (readonly number[])[] {
  const halves = [0, 1].map((half) => logistic(['no', 'cue'], 18, read.filter((_, i) => i % 2 !== half).flatMap(cueExamples), settings))
  const scores = new Float64Array(2)
  return read.map(({ tree, gold }, i) => {
    const model = halves[i % 2]!
    const heads = new Set(gold.map(({ cue }) => cue))
    const found: number[] = []
    const buffer = new Int32Array(mostCueFeatures)
    for (let t = 0; t < tree.length; t++) {
      if (heads.has(t) || !mayCue(tree, t)) continue
      scoreLinear(model, buffer, cueFeatures(tree, t, buffer), scores)
      if (1 / (1 + Math.exp((scores[0]! - scores[1]!) * model.scale)) > 0.1) found.push(t)
    }
    return found
  })
}

function cueExamples({ tree, gold }: ReturnType<typeof goldTree>): readonly Example[] {
  const heads = new Set(gold.map(({ cue }) => cue))
  const buffer = new Int32Array(mostCueFeatures)
  return Array.from({ length: tree.length }, (_, t) => t).filter((t) => mayCue(tree, t)).map((t) => ({ features: buffer.slice(0, cueFeatures(tree, t, buffer)), of: heads.has(t) ? 1 : 0 }))
}

/** The subject that hangs on the word, as the source of a cue that says nothing. */
function bestSourceFor(tree: Tree, t: number): readonly [number, number] | null {
  for (let child = tree.firstChild[t]!; child >= 0; child = tree.nextSibling[child]!) if (tree.labelNames[tree.label[child]!]!.startsWith('nsubj')) return [tree.yieldFrom[child]!, tree.yieldTo[child]!]
  return null
}

type Gold = ReturnType<typeof goldTree>['gold'][number]

function sourceChoice(tree: Tree, { cue, source }: Gold): { readonly choice: Choice; readonly range: readonly [number, number] | null } | null {
  const candidates = sourceCandidates(tree, cue)
  const fits = candidates.map(({ head, from, to }) => head < 0 ? (source.length === 0 ? 1 : 0) : likeness(source, wordsIn(tree, [[from, to]])))
  const best = Math.max(...fits)
  if (best < 0.3) return null
  const features = new Int32Array(candidates.length * sourceFeatureCount)
  candidates.forEach((candidate, i) => sourceFeatures(tree, cue, candidate, features.subarray(i * sourceFeatureCount)))
  const right = fits.flatMap((fit, i) => fit > best - 1e-9 ? [i] : [])
  const { head, from, to } = candidates[right[0]!]!
  return { choice: { features, width: sourceFeatureCount, right }, range: head < 0 ? null : [from, to] }
}

function contentChoice(tree: Tree, { cue, content }: Gold, source: readonly [number, number] | null, marks: Uint8Array): Choice | null {
  const c1 = cueEnd(tree, cue)
  const candidates = contentCandidates(tree, cue, c1, source)
  if (candidates.length === 0) return null
  const fits = candidates.map(({ pieces }) => likeness(content, wordsIn(tree, pieces)))
  const best = Math.max(...fits)
  if (best < 0.5 && content.length > 0) return null
  const features = new Int32Array(candidates.length * contentFeatureCount)
  candidates.forEach((candidate, i) => contentFeatures(tree, cue, c1, source, candidate, marks, features.subarray(i * contentFeatureCount)))
  return { features, width: contentFeatureCount, right: content.length === 0 ? [0] : fits.flatMap((fit, i) => fit > best - 1e-9 ? [i] : []) }
}

function wordsIn({ kind }: Tree, pieces: readonly (readonly [number, number])[]): readonly number[] {
  return pieces.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i).filter((t) => kind[t]! < 2))
}

/** Words shared of all words (Jaccard). */
function likeness(a: readonly number[], b: readonly number[]): number {
  const other = new Set(b)
  const shared = a.filter((t) => other.has(t)).length
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}
