import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeId } from '@travaux/model'
import { readText } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { naiveReader } from './naiveReader.ts'

/**
 * Documents a second of `readText` beside two peers, in one run on one core: a naive regular-expression reader (the
 * floor: what is found for nothing) and wink-nlp's bare pipeline (tokens, sentences, parts of speech, names; no statements).
 * Each reader goes over all documents in turn, round by round, so that a busy machine slows all alike; the best round counts.
 */
const root = resolve(import.meta.dirname, '..')
const shared = join(root, '../shared/corpora/annotated/own/train')
const fromShared = globSync('*.txt', { cwd: shared }).map((file) => join(shared, file))
const example = globSync('examples/*/sources/*.txt', { cwd: root }).map((file) => join(root, file))
const files = fromShared.length > 0 ? fromShared : example
if (fromShared.length === 0) console.log('../shared/corpora is absent: measured on the example\'s sources, too few for a steady figure.')

const texts = files.sort().map((file) => readFileSync(file, 'utf8'))
const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
const wink = winkNLP(model)

const readers: Record<string, (text: string, i: number) => unknown> = {
  'travaux readText': (text, i) => readText(text, { english: english(), source: makeId('source', i), published: '2019-01-15' }),
  'wink-nlp bare pipeline': (text) => wink.readDoc(text).sentences().length(),
  'naive regular expressions': (text) => naiveReader(text),
}

const rounds = 5
const best = new Map(Object.keys(readers).map((name) => [name, Infinity]))
for (let round = 0; round <= rounds; round++) {
  for (const [name, read] of Object.entries(readers)) {
    const from = performance.now()
    texts.forEach(read)
    // The first round warms the compiler up and is not counted.
    if (round > 0) best.set(name, Math.min(best.get(name)!, performance.now() - from))
  }
}

const own = best.get('travaux readText')!
console.log(`${texts.length} documents, ${Math.round(words / texts.length)} words each; best of ${rounds} rounds; ${process.version}\n`)
console.log('reader                       documents/s   words/s   time, of readText')
for (const [name, ms] of best) {
  console.log(`${name.padEnd(27)} ${String(Math.round((texts.length / ms) * 1000)).padStart(12)} ${String(Math.round((words / ms) * 1000)).padStart(9)} ${(ms / own).toFixed(2).padStart(12)}`)
}
const { rss } = process.memoryUsage()
console.log(`\nresident memory at the end: ${Math.round(rss / 1e6)} MB`)
