import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { appends } from './record/appends.ts'
import { measured, type Measured } from './record/measured.ts'

/**
 * What keeping a record costs, as it grows, and beside bare SQLite and two event stores of npm in the same run and on the same disk. Ratios hold
 * elsewhere; seconds are this machine's, and mean little where it has other work (the load is printed).
 *
 *   node bench/record.ts [--sizes 1000,10000,100000,1000000]
 */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000,1000000' } } })
const folder = mkdtempSync(join(tmpdir(), 'travaux-bench-'))
try {
  console.log(`${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`)
  for (const line of await appends(folder)) console.log(line)
  console.log('\n   entries  load, entries/s  file, of its JSON  open and first view, s  read, s  fold, s  peak, MB  verify, s  search, ms')
  const grown = new Map<number, Measured>()
  for (const size of values.sizes.split(',').map(Number)) grown.set(size, growth(size))
  console.log('\none more entry, ms (medians of a source’s fifty): its fold, each view shown again, and all that each tab of the page shows\n')
  const columns = [...grown.values()][0] === undefined ? [] : Object.keys([...grown.values()][0] ?? {})
  console.log([''.padEnd(16), ...[...grown.keys()].map((size) => String(size).padStart(10))].join(''))
  for (const column of columns) console.log([column.padEnd(16), ...[...grown.values()].map((times) => (times[column] ?? Number.NaN).toFixed(column === 'anew' ? 0 : 2).padStart(10))].join(''))
} finally {
  rmSync(folder, { recursive: true })
}

/** Prints a line for a record of `size` entries; gives what one more entry costs there. */
function growth(size: number): Measured {
  const file = join(folder, `${size}.travaux`)
  const load = measured('load', file, String(size))
  const [open, fold, verify, search, oneMore] = (['open', 'fold', 'verify', 'search', 'oneMore'] as const).map((step) => measured(step, file)) as [Measured, Measured, Measured, Measured, Measured]
  rmSync(file)
  const column = (value: number | undefined, digits: number, width: number): string => (value ?? Number.NaN).toFixed(digits).padStart(width)
  console.log([String(size).padStart(10), column(size / (load['seconds'] ?? 0), 0, 17), column(load['perJson'], 2, 19), column(open['seconds'], 2, 24), column(fold['reading'], 2, 9), column(fold['seconds'], 2, 9), column(fold['peak'], 0, 10), column(verify['seconds'], 2, 11), column(search['median'], 1, 12)].join(''))
  return oneMore
}
