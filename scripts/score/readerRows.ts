import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeId } from '@travaux/model'
import { readText } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import type { Row } from './row.ts'

/** How fast one core reads in one pass, what memory that takes, and what ships beside the code. */
export function readerRows(shared: string): readonly Row[] {
  const documents = JSON.parse(readFileSync(join(shared, 'corpora/attribution-dev.json'), 'utf8')) as readonly { readonly text: string; readonly date: string }[]
  let best = Infinity
  for (let round = 0; round < 4; round++) {
    const from = performance.now()
    documents.forEach(({ text, date }, i) => readText(text, { english: english(), source: makeId('source', i), published: date }))
    best = Math.min(best, performance.now() - from)
  }
  const data = resolve(import.meta.dirname, '../../packages/reading/data')
  const bytes = readdirSync(data, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => sum + statSync(join(data, file)).size, 0)
  return [
    { what: 'documents a second, one core', on: 'PolNeAR dev, mean 700 words', figure: String(Math.round(documents.length / best * 1000)), least: '100', aim: '500', others: 'see npm run bench' },
    { what: 'resident memory of this process', on: 'MB', figure: String(Math.round(process.memoryUsage().rss / 1e6)), least: '300', aim: '150' },
    { what: 'reading data that ships', on: 'MB', figure: (bytes / 1e6).toFixed(1), least: '12', aim: '5' },
  ]
}
