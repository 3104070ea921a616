import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Row } from './row.ts'

/** How fast one core reads in one pass, what memory that takes, and what ships beside the code. Measured in a process of its own, with the room for new objects that `travaux read` gives its workers. */
export function readerRows(shared: string): readonly Row[] {
  const { aSecond, resident } = JSON.parse(execFileSync(process.execPath, ['--max-semi-space-size=8', join(import.meta.dirname, 'readAll.ts'), join(shared, 'corpora/attribution-dev.json')], { encoding: 'utf8' })) as { aSecond: number; resident: number }
  const data = resolve(import.meta.dirname, '../../packages/reading/data')
  const bytes = readdirSync(data, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => sum + statSync(join(data, file)).size, 0)
  return [
    { what: 'documents a second, one core', on: 'PolNeAR dev, mean 700 words', figure: String(Math.round(aSecond)), least: '100', aim: '500', others: 'see npm run bench' },
    { what: 'resident memory of one reader', on: 'MB, in a process of its own', figure: String(Math.round(resident / 1e6)), least: '300', aim: '150', others: 'a worker beside others adds less: npm run bench:bulk' },
    { what: 'reading data that ships', on: 'MB', figure: (bytes / 1e6).toFixed(1), least: '12', aim: '5' },
  ]
}
