import { packData } from '../../packages/reading/src/learned/dataFile.ts'
import { packLinear } from '../../packages/reading/src/learned/linearSections.ts'
import { wordTypes, type WordTypes } from '../../packages/reading/src/learned/wordTypes.ts'
import type { Words } from '../../packages/reading/src/learned/words.ts'
import { openGazetteer, packGazetteer, type Gazetteer } from '../../packages/reading/src/names/gazetteer.ts'
import { nameContext } from '../../packages/reading/src/names/nameContext.ts'
import { mostNameFeatures, nameFeatures, wordFeatures } from '../../packages/reading/src/names/nameFeatures.ts'
import type { NameModel } from '../../packages/reading/src/names/nameTagger.ts'
import { nameTags } from '../../packages/reading/src/names/nameTags.ts'
import { openData } from '../../packages/reading/src/learned/dataFile.ts'
import { readNames, type NamedDocument, type NamedSentence } from '../corpora/readNames.ts'
import { chain, type Stretch } from '../learn/chain.ts'
import { quantise } from '../learn/quantise.ts'
import { gatherGazetteer } from './gatherGazetteer.ts'

const nameBits = 17

/** The file `names` of the reading data: a tagger of names, and the names it knows beforehand. */
export function trainNames(words: Words): Uint8Array {
  const gazetteer = makeGazetteer(words)
  const model = learnNames(wordTypes(words), gazetteer.opened, readNames())
  return packData({ ...packLinear('names', model.tags), 'names.steps': model.steps, ...gazetteer.sections })
}

/** The gazetteer as it ships, and opened. */
export function makeGazetteer(words: Words): { readonly sections: ReturnType<typeof packGazetteer>; readonly opened: Gazetteer } {
  const { phrases, common } = gatherGazetteer(words)
  const sections = packGazetteer(phrases, common)
  return { sections, opened: openGazetteer(openData(packData(sections))) }
}

/** Learns from documents, each once as it is and some sentences again in capitals, as headlines have them. */
export function learnNames(types: WordTypes, gazetteer: Gazetteer, documents: readonly NamedDocument[], options: { weights?: Partial<Record<NamedDocument['corpus'], number>> } & Parameters<typeof chain>[4] = {}): NameModel {
  const stretches = documents.flatMap(({ corpus, sentences }) => stretchesOf(types, gazetteer, sentences, options.weights?.[corpus] ?? 1))
  const loud = documents.flatMap(({ sentences }) => sentences).filter(({ names }, i) => names.length > 0 && i % 12 === 5)
    .flatMap(({ words, names }) => stretchesOf(types, gazetteer, [{ words: words.map((word) => word.toUpperCase()), names }], 0.5))
  const { weights, steps } = chain(nameTags.count, nameTags.follows, nameBits, [...stretches, ...loud], { words: wordFeatures, ...options })
  const classes = Array.from({ length: nameTags.count }, (_, tag) => tag === 0 ? 'none' : `${'BIES'[(tag - 1) % 4]}-${nameTags.types[Math.floor((tag - 1) / 4)]}`)
  // Names unlike those taught are passed over too easily: what is none costs a little more than was learned. Chosen by cross-validation.
  return { tags: quantise(classes, nameBits, weights, 0.02), steps: steps.map((step, i) => i % nameTags.count === 0 ? step - 0.5 : step), gazetteer }
}

/** The stretches of a text's sentences where names may be. */
function stretchesOf(types: WordTypes, gazetteer: Gazetteer, sentences: readonly NamedSentence[], weight: number): Stretch[] {
  const { rows, from, gold } = layNamed(types, sentences)
  const context = nameContext(types, gazetteer, rows, from)
  const stretches: Stretch[] = []
  const features = new Int32Array(mostNameFeatures)
  for (let t = 0; t < rows.length; t++) {
    if (context.open[t] === 0) continue
    let end = t
    const found: number[] = []
    const at = [0]
    do {
      const n = nameFeatures(context, end++, features)
      for (let f = 0; f < n; f++) found.push(features[f]!)
      at.push(found.length)
    } while (end < context.last[t]! && context.open[end] === 1)
    const tags = gold.slice(t, end)
    // A name that goes on where none can be is no example to learn from.
    if (isWhole(tags)) stretches.push({ features: Int32Array.from(found), at: Int32Array.from(at), gold: tags, weight })
    t = end - 1
  }
  return stretches
}

function isWhole(tags: Uint8Array): boolean {
  let before = 0
  for (const tag of [...tags, 0]) {
    if (nameTags.follows[before * nameTags.count + tag] === 0) return false
    before = tag
  }
  return true
}

/** Rows of words, where sentences begin (and the last ends), and the tags of their names. */
export function layNamed(types: WordTypes, sentences: readonly NamedSentence[]): { readonly rows: Int32Array; readonly from: Int32Array; readonly gold: Uint8Array } {
  const rows = Int32Array.from(sentences.flatMap(({ words }) => words), (word) => types.row(word))
  const from = new Int32Array(sentences.length + 1)
  const gold = new Uint8Array(rows.length)
  sentences.forEach(({ words, names }, s) => {
    from[s + 1] = from[s]! + words.length
    for (const { from: a, to: b, type } of names) for (let t = a; t < b; t++) gold[from[s]! + t] = 1 + 4 * type + (b - a === 1 ? 3 : t === a ? 0 : t === b - 1 ? 2 : 1)
  })
  return { rows, from, gold }
}
