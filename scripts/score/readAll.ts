import { readFileSync } from 'node:fs'
import { makeId } from '@travaux/model'
import { readText } from '@travaux/reading'
import { english } from '@travaux/reading/english'

/** Reads every text of a gold file in a process that does nothing else, as a worker of `travaux read` does, and prints as JSON how many a second (best of six rounds) and the resident memory at the end, in bytes. */
const documents = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly { readonly text: string; readonly date: string }[]
let best = Infinity
for (let round = 0; round < 6; round++) {
  const from = performance.now()
  documents.forEach(({ text, date }, i) => readText(text, { english: english(), source: makeId('source', i), published: date }))
  best = Math.min(best, performance.now() - from)
}
console.log(JSON.stringify({ aSecond: documents.length / best * 1000, resident: process.memoryUsage().rss }))
