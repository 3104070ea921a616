import type { SourceId } from '@travaux/model'
import { calendar, changes, chronology, fold, followUp, names, openSqlite, overview, positionChain, positions, reading, rivals, saidTwoThings, shifts, sources, statements, type Folded, type Recorded } from '@travaux/record'
import { oneMoreSource } from '../madeRecord.ts'

/**
 * Folds the log of FILE, shows every view, then takes in what a reader finds in one more source, entry by entry, and shows each view again after each. Prints
 * milliseconds, the median of the entries: of the fold, of each view, and of what the page asks for at once on its three tabs; `anew`: all views at first.
 */
const store = openSqlite(process.argv[2] as string, { readOnly: true })
const log: Recorded[] = []
for await (const batch of store.read(0)) for (const entry of batch) log.push(entry)
await store.close()
let folded = fold(log)
const options = { as: null, on: null }
const [source, issue, side] = [folded.byKind.source[3]?.id as SourceId, folded.byKind.issue[0]!.id, folded.byKind.side[0]!.id]
const views: Readonly<Record<string, (now: Folded) => unknown>> = {
  overview: (now) => overview(now, 'bench', options), sources: (now) => sources(now, options), reading: (now) => reading(now, source, options), names: (now) => names(now, options),
  positions: (now) => positions(now, { ...options, since: null }), chain: (now) => positionChain(now, issue, side, options), chronology: (now) => chronology(now, options), calendar: (now) => calendar(now, options),
  followUp: (now) => followUp(now, options), shifts: (now) => shifts(now, options), statements: (now) => statements(now, options), contradictions: (now) => saidTwoThings(now, options), rivals: (now) => rivals(now, options),
  changes: (now) => changes(now, { ...options, since: '2019-01-20' }),
}
const pages = { readingPage: ['overview', 'names', 'sources', 'reading'], positionsPage: ['overview', 'names', 'sources', 'positions'], chronologyPage: ['overview', 'names', 'sources', 'chronology', 'calendar'] }
const times = new Map<string, number[]>()
const timed = (name: string, work: () => unknown): void => {
  const began = performance.now()
  work()
  const list = times.get(name)
  if (list === undefined) times.set(name, [performance.now() - began])
  else list.push(performance.now() - began)
}
const began = performance.now()
for (const view of Object.values(views)) view(folded)
const anew = performance.now() - began
for (const [i, entry] of oneMoreSource(log.length).entries()) {
  const recorded = { ...entry, recordedAt: '2019-01-20T09:00:00.000Z', position: log.length + 1 + i, previous: null, hash: '', signature: null } as Recorded
  timed('fold', () => { folded = fold([recorded], folded) })
  for (const [name, view] of Object.entries(views)) timed(name, () => view(folded))
}
const median = (name: string): number => (times.get(name) ?? []).toSorted((a, b) => a - b)[(times.get(name) ?? []).length >> 1] ?? Number.NaN
const all = Object.fromEntries([...times.keys()].map((name) => [name, median(name)]))
const sum = (some: readonly string[]): number => some.reduce((total, name) => total + (all[name] ?? Number.NaN), all['fold'] ?? Number.NaN)
console.log(JSON.stringify({ ...all, ...Object.fromEntries(Object.entries(pages).map(([page, some]) => [page, sum(some)])), every: sum(Object.keys(views)), anew }))
