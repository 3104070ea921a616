import type { EntryId, IssueId } from '@travaux/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedSearch, found, openDossier, openSqlite, type Dossier, type SearchOptions } from '@travaux/record'
import { seed } from './entries.ts'
import { ground, japan, kono, lavrov, meeting, panov, russia, source, stance, statement, words, type Draft } from './views/build.ts'

const report = source('src_report', 'Ministers met in Moscow.\nLavrov said the treaty must come first, and the islands later. Kono said that no treaty is near.\nThe treaty was signed by nobody.', { published: '2019-01-15' })
const later = source('src_later', 'Kono said the peace treaty is near. 河野外相は平和条約について「交渉を続ける」と述べた。\nЛавров сказал, что договор важнее.', { published: '2019-02-20' })
const exchange = source('src_exchange', '“Fish,” Lavrov said, “come first.” Kono spoke of fish rights, and of crabs. Kono asked for time.', { published: '2018-05-02' })
const drafts: readonly (Draft | readonly Draft[])[] = [
  ground, report, later,
  meeting(report, 'Ministers met in Moscow', { day: '2019-01-15', participants: [lavrov, kono], level: 'ministerial' }),
  stance(report, lavrov, 'the treaty must come first, and the islands later', 'opposes', 'prp_return'),
  statement(report, kono, 'no treaty is near'),
  stance(later, kono, 'the peace treaty is near', 'supports', 'prp_recognise'),
  statement(later, panov, '交渉を続ける'),
  statement(later, lavrov, 'договор важнее'),
  exchange,
  statement(exchange, lavrov, '“Fish,”', { content: [words(exchange, '“Fish,”'), words(exchange, '“come first.”')] }),
  statement(exchange, kono, 'fish rights, and of crabs'),
  statement(exchange, kono, 'asked for time'),
]

async function open(): Promise<Dossier> {
  let entries = 0
  const dossier = await openDossier({ store: openSqlite(':memory:'), now: () => new Date('2019-03-01T00:00:00Z'), newId: () => `ent_${entries += 1}` as EntryId })
  for (const { finding, author } of drafts.flat()) await dossier.record([finding], author)
  return dossier
}

/** The words found, and who says them. */
async function look(words: string, options: SearchOptions = {}): Promise<string[]> {
  const dossier = await open()
  return found(dossier.folded, await dossier.search(words, options)).map(({ text, passage, matches, said }) => `${said.map(({ speaker }) => speaker).join('+') || '-'}: ${matches.map(({ from, to }) => text.slice(from - passage.from, to - passage.from)).join(' | ')}`)
}

describe('dossier.search(words, options)', () => {
  it('says whose words they are, where they stand in a statement', async () => {
    expect((await look('treaty')).sort()).toEqual(['-: treaty', 'Kono: treaty', 'Lavrov+Kono: treaty | treaty'])
  })

  it('finds what a person said: by name, part of a name, or id; the words must stand in what was said', async () => {
    expect((await look('treaty', { speaker: 'Lavrov' }))).toEqual(['Lavrov: treaty'])
    expect((await look('treaty', { speaker: 'per_kono' })).sort()).toEqual(['Kono: treaty', 'Kono: treaty'])
    expect((await look('treaty', { speaker: 'taro kōno' }))).toHaveLength(2)
    expect((await look('treaty islands', { speaker: 'Lavrov' }))).toEqual(['Lavrov: treaty | islands'])
    expect((await look('treaty islands', { speaker: 'Kono' }))).toEqual([])
    expect((await look('treaty', { speaker: 'Molotov' }))).toEqual([])
  })

  it('finds what a side’s people said, on an issue they spoke of or took a stance on, at a level, and on which days', async () => {
    expect(await look('treaty', { side: russia })).toEqual(['Lavrov: treaty'])
    expect(await look('treaty', { side: japan, since: '2019-02-01' })).toEqual(['Kono: treaty'])
    expect(await look('treaty', { side: japan, until: '2019-01-31' })).toEqual(['Kono: treaty'])
    expect((await look('treaty', { issue: 'iss_sovereignty' as IssueId })).sort()).toEqual(['Kono: treaty', 'Lavrov: treaty'])
    expect(await look('treaty', { issue: 'iss_travel' as IssueId })).toEqual([])
    expect((await look('treaty', { level: 'ministerial' })).sort()).toEqual(['Kono: treaty', 'Lavrov+Kono: treaty | treaty'])
    expect(await look('treaty', { level: 'summit' })).toEqual([])
  })

  it('takes a statement that is told in pieces as one, and nothing between them as its own', async () => {
    expect(await look('fish come', { speaker: 'Lavrov' })).toEqual(['Lavrov: Fish | come'])
    expect(await look('rights', { speaker: 'Lavrov' })).toEqual([])
    expect(await look('fish', { speaker: 'Kono', until: '2018-12-31' })).toEqual(['Kono: fish'])
  })

  it('leaves out what was said after the day that counts', async () => {
    expect(await look('treaty', { speaker: 'Kono', on: '2019-01-31' })).toEqual(['Kono: treaty'])
  })

  it('by days alone, looks at what was published then', async () => {
    expect(await look('treaty', { since: '2019-02-01' })).toEqual(['Kono: treaty'])
    expect((await look('treaty', { until: '2019-01-31' })).sort()).toEqual(['-: treaty', 'Lavrov+Kono: treaty | treaty'])
  })

  it('without words, lists what was said, newest first; without anything, nothing', async () => {
    expect(await look('', { side: japan })).toEqual(['Kono: the peace treaty is near', 'Kono: no treaty is near', 'Kono+Kono: fish rights, and of crabs | asked for time'])
    expect(await look('', { side: japan, limit: 1 })).toEqual(['Kono: the peace treaty is near'])
    expect(await look(' * ', { speaker: 'Panov' })).toEqual(['Panov: 交渉を続ける'])
    expect(await look('')).toEqual([])
  })

  it('finds words of a statement in any script', async () => {
    expect(await look('交渉', { speaker: 'Panov' })).toEqual(['Panov: 交渉'])
    expect(await look('交渉', { speaker: 'Kono' })).toEqual([])
    expect(await look('договор*', { side: russia })).toEqual(['Lavrov: договор'])
  })

  it(`finds with a filter nothing that it does not find without, and in what fits only (seed ${seed.seed})`, async () => {
    const dossier = await open()
    const filter = fc.record({ speaker: fc.option(fc.constantFrom('Lavrov', 'per_kono', 'Panov')), side: fc.option(fc.constantFrom(japan, russia)), level: fc.option(fc.constantFrom('ministerial' as const, 'summit' as const)), since: fc.option(fc.constantFrom('2019-01-15', '2019-02-01')) })
    await fc.assert(fc.asyncProperty(fc.constantFrom('treaty', 'near', '条約', 'the', 'договор'), filter, async (words, looked) => {
      const keys = (hits: Awaited<ReturnType<Dossier['search']>>) => hits.flatMap(({ matches }) => matches.map(({ source: id, from }) => `${id} ${from}`))
      const [all, some] = [keys(await dossier.search(words)), keys(await dossier.search(words, looked))]
      expect(all).toEqual(expect.arrayContaining(some))
    }), seed)
  })
})

describe('askedSearch(folded, words, called)', () => {
  it('takes names or ids, and refuses what there is not in a sentence', async () => {
    const { folded } = await open()
    const ask = (words: Parameters<typeof askedSearch>[1]) => askedSearch(folded, words, (option, given) => `--${option} ${given}`)
    expect(ask({ side: 'Tokyo', issue: 'travel without visas', level: 'envoys', since: '2019-01-15' })).toEqual({ speaker: null, side: japan, issue: 'iss_travel', level: 'envoys', since: '2019-01-15', until: null })
    expect(ask({ until: 'May' })).toEqual({ refused: '--until May is not a date; write it as 2019-01-15.' })
    expect(ask({ level: 'high' })).toEqual({ refused: '--level high is no level; it is one of summit, ministerial, deputy-ministerial, envoys, technical, unknown.' })
    expect(ask({ issue: 'fish' })).toEqual({ refused: 'There is no issue "fish" in this dossier; its issues are Sovereignty over the four islands, Basis of the talks, Travel without visas.' })
    expect(ask({ issue: 'visas' })).toMatchObject({ issue: 'iss_travel' })
    expect(ask({ issue: 'the' })).toEqual({ refused: '"the" may be any of Sovereignty over the four islands, Basis of the talks; give more of the name.' })
    for (const speaker of ['Lavrov', 'taro kōno', 'per_panov', 'Sergey Lavrov', 'Putin']) expect(ask({ speaker })).toMatchObject({ speaker })
    expect(ask({ speaker: 'Molotov' })).toEqual({ refused: 'There is nobody called "Molotov" in this dossier; those who speak are Taro Kono, Sergey Lavrov, Alexander Panov.' })
    expect(ask({ speaker: '' })).toEqual({ refused: '"" names nobody; give a name, a part of one, or an id.' })
    expect(ask({ since: '2019-02-01', until: '2019-01-01' })).toEqual({ refused: '--since 2019-02-01 is later than --until 2019-01-01, so nothing can fit; give the earlier day first.' })
    expect(ask({ side: 'Chad' })).toMatchObject({ refused: expect.stringContaining('There is no side "Chad"') })
  })
})
