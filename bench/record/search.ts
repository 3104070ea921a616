import { found, openDossier, openSqlite, type SearchOptions } from '@travaux/record'

/** Searches FILE for words, phrases and prefixes, rare and common, with and without asking who spoke. Prints milliseconds, the median and the slowest, once every filter was used. */
const dossier = await openDossier({ store: openSqlite(process.argv[2] as string, { readOnly: true }), now: () => new Date(), newId: () => { throw new Error('nothing is recorded here') } })
const asked: readonly (readonly [string, SearchOptions])[] = [
  ['treaty', {}], ['islands activities', {}], ['"joint economic"', {}], ['econom*', {}], ['Minister Bq', {}], ['treaty', { speaker: 'Aq' }], ['treaty', { side: 'sid_north' as never }],
  ['economic*', { issue: 'iss_3' as never, side: 'sid_south' as never }], ['islands', { since: '2018-06-01', until: '2018-07-01' }], ['rules', { level: 'ministerial', speaker: 'Cq' }], ['', { speaker: 'Dq', since: '2018-01-01' }],
]
const times: number[] = []
for (let round = 0; round < 6; round += 1) {
  for (const [words, options] of asked) {
    const began = performance.now()
    found(dossier.folded, await dossier.search(words, options))
    // The first two rounds make what later ones use.
    if (round > 1) times.push(performance.now() - began)
  }
}
await dossier.close()
times.sort((a, b) => a - b)
console.log(JSON.stringify({ median: times[times.length >> 1], slowest: times.at(-1) }))
