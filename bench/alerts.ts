import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { alerts, fold, type Recorded } from '@travaux/record'
import { madeRecord, oneMoreSource } from './madeRecord.ts'
import { peakMegabytes } from './peakMegabytes.ts'

/**
 * What a document that was read costs until its alerts are there: a made dossier of so many statements (18 a document), to which documents come one after another, each recorded at once. Prints milliseconds that the thread
 * worked, so that others on the machine do not count, and by the clock: the first alerts, when every table is made; of the documents that follow the median and the slowest, and of such as introduce a person, after which everybody's name is looked at again; each as a share of what is asked, and how many
 * times as fast as working everything out anew.
 *
 *   node bench/alerts.ts [--statements 10000] [--documents 40]
 */
const { values } = parseArgs({ options: { statements: { type: 'string', default: '10000' }, documents: { type: 'string', default: '40' } } })
/** Within so many ms of its being read a document's alerts are to be there. */
const asked = 100
const entries = 99 + Math.ceil(Number(values.statements) / 18) * 50
let position = 0
const recorded = (all: Iterable<object>): readonly Recorded[] => [...all].map((entry) => ({ ...entry, recordedAt: '2026-01-20T09:00:00.000Z', position: position += 1, previous: null, hash: '', signature: null }) as unknown as Recorded)

interface Cost { readonly worked: number; readonly clock: number }

function timed<T>(work: () => T): readonly [T, Cost] {
  const [before, began] = [process.threadCpuUsage(), performance.now()]
  const made = work()
  const clock = performance.now() - began
  const { user, system } = process.threadCpuUsage(before)
  return [made, { worked: (user + system) / 1000, clock }]
}

const log = recorded(madeRecord(entries))
const options = { as: null, on: null, since: null }
let [folded, foldingAll] = timed(() => fold(log))
const [, first] = timed(() => alerts(folded, { ...options, after: position }))
// Each turns round on what the one before it said, so that there is something to tell.
const turned = (entry: object, n: number): object => ('kind' in entry && entry.kind === 'stance' && 'value' in entry ? { ...entry, value: { ...entry.value as object, stance: n % 2 === 0 ? 'opposes' : 'supports' } } : entry)
const person = (entry: object, n: number, letter = 'abcde'[n] ?? ''): object => ({ ...entry, id: `ent_person${n}`, subject: `per_new${n}`, kind: 'person', value: { name: `Novel${letter} Newcomer${letter}`, surname: `Newcomer${letter}`, aliases: [], offices: [] } })

function come(n: number, also: (first: object) => readonly object[]): { readonly folding: number; readonly telling: number; readonly worked: number; readonly clock: number; readonly alerts: number } {
  const before = position
  const more = oneMoreSource(position)
  const found = recorded([...more.map((entry) => turned(entry, n)), ...also(more[0] as object)])
  const [now, folding] = timed(() => fold(found, folded))
  folded = now
  const [all, telling] = timed(() => alerts(folded, { ...options, after: before }))
  return { folding: folding.worked, telling: telling.worked, worked: folding.worked + telling.worked, clock: folding.clock + telling.clock, alerts: all.length }
}

type Document = ReturnType<typeof come>
const documents = Array.from({ length: Number(values.documents) }, (_, n) => come(n, () => []))
const introducing = Array.from({ length: 5 }, (_, n) => come(n, (first) => [person(first, n)]))
const median = (of: (each: Document) => number, all = documents): number => all.map(of).toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN
const slowest = (of: (each: Document) => number): number => Math.max(...documents.map(of))
const anew = foldingAll.worked + first.worked
const row = (name: string, worked: number, clock: number): string => `${name.padEnd(31)}${worked.toFixed(1).padStart(8)}${clock.toFixed(1).padStart(10)}${(worked / asked).toFixed(2).padStart(17)}${(anew / worked).toFixed(0).padStart(17)}`

console.log(`${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; ${folded.byKind.statement.length} statements in ${folded.byKind.source.length} documents, ${peakMegabytes().toFixed(0)} MB at most\n`)
console.log(`ms                               worked  by clock  of ${asked} ms asked  × faster than anew`)
console.log(row('everything anew, once', anew, foldingAll.clock + first.clock))
console.log(row('one more document, median', median((each) => each.worked), median((each) => each.clock)))
console.log(row('one more document, slowest', slowest((each) => each.worked), slowest((each) => each.clock)))
console.log(row('one with a new person, median', median((each) => each.worked, introducing), median((each) => each.clock, introducing)))
console.log(`\nof the median, ms: fold ${median((each) => each.folding).toFixed(1)}, alerts ${median((each) => each.telling).toFixed(1)}; ${median((each) => each.alerts)} alerts each`)
