import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { wordTypes } from '../../packages/reading/src/learned/wordTypes.ts'
import { openWords } from '../../packages/reading/src/learned/words.ts'
import { nameTags } from '../../packages/reading/src/names/nameTags.ts'
import { tagNames } from '../../packages/reading/src/names/nameTagger.ts'
import { readNames, type NamedDocument } from '../corpora/readNames.ts'
import { layNamed, learnNames, makeGazetteer } from './trainNames.ts'

/**
 * Measures the tagger of names on what it was not taught: `node train/names/crossValidate.ts` prints, for each corpus, exact F1 when
 * taught by the other two, and over five parts of all, each taught by the other four.
 */
const words = openWords(new Uint8Array(brotliDecompressSync(readFileSync(join(import.meta.dirname, '../../packages/reading/data/english/words.bin')))))
const types = wordTypes(words)
const gazetteer = makeGazetteer(words).opened
const documents = readNames()
const corpora = ['wikigold', 're3d', 'gum'] as const
const asked = process.argv.slice(2)

if (asked.includes('across') || asked.length === 0) for (const corpus of corpora) report(`${corpus} by the others`, [[documents.filter((each) => each.corpus !== corpus), documents.filter((each) => each.corpus === corpus)]])
if (asked.includes('parts') || asked.length === 0) {
  const parts = Array.from({ length: 5 }, (_, part): [NamedDocument[], NamedDocument[]] => [documents.filter((_, i) => partOf(i) !== part), documents.filter((_, i) => partOf(i) === part)])
  report('five parts', parts)
}

/** Twenty documents on end go together, so that what stands in one article is not both taught and asked. */
function partOf(i: number): number {
  return Math.floor(i / 20) % 5
}

function report(title: string, rounds: readonly (readonly [NamedDocument[], NamedDocument[]])[]): void {
  const counts = new Map<string, [hits: number, found: number, gold: number]>()
  let tokens = 0
  let took = 0
  for (const [taught, asked] of rounds) {
    const model = learnNames(types, gazetteer, taught, JSON.parse(process.env.OPT ?? '{}'))
    for (const { corpus, sentences } of asked) {
      const { rows, from, gold } = layNamed(types, sentences)
      const start = performance.now()
      const tagged = tagNames(model, types, rows, from)
      took += performance.now() - start
      tokens += rows.length
      const right = new Set(namesOf(gold))
      const found = namesOf(tagged)
      for (const key of [corpus, 'all']) for (const type of [...nameTags.types, 'every type']) {
        const row = counts.get(`${key} ${type}`) ?? [0, 0, 0]
        const of = (name: string) => type === 'every type' || name.endsWith(type)
        row[0] += found.filter((name) => of(name) && right.has(name)).length
        row[1] += found.filter(of).length
        row[2] += [...right].filter(of).length
        counts.set(`${key} ${type}`, row)
      }
    }
  }
  console.log(`${title}; ${(took * 1000 / tokens).toFixed(2)} µs a token`)
  for (const [key, [hits, found, gold]] of counts) if (rounds.length > 1 || !key.startsWith('all')) console.log(`  ${key.padEnd(24)} P ${(100 * hits / found).toFixed(1)} R ${(100 * hits / gold).toFixed(1)} F1 ${(200 * hits / (found + gold)).toFixed(1)} of ${gold}`)
}

function namesOf(tags: Uint8Array): string[] {
  const names: string[] = []
  for (let t = 0; t < tags.length; t++) {
    if (tags[t] === 0) continue
    let end = t
    while ((tags[end]! - 1) % 4 < 2) end++
    names.push(`${t} ${end} ${nameTags.types[Math.floor((tags[t]! - 1) / 4)]}`)
    t = end
  }
  return names
}
