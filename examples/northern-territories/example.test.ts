import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codebook, dossierManifest, makeId, type Finding, type Kind } from '@travaux/model'
import { keepText, readText } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname
const manifest = dossierManifest.parse(JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')))
const book = codebook.parse(JSON.parse(readFileSync(join(folder, manifest.codebook), 'utf8')))

const readings = new Map(manifest.sources.map(({ file, published }) => {
  const name = file.split('/').at(-1) ?? file
  const kept = keepText(readFileSync(join(folder, file), 'utf8'), name)
  return [name, readText(kept.text, { english: english(), source: makeId('source', name), kept, codebook: book, file: name, ...(published === null ? {} : { published }) })]
}))

/** Facts that each source tells: all its meetings as `level date`, its statements at least, the sides that speak. */
const told: Record<string, { meetings: readonly string[]; statements: number; sides: readonly string[] }> = {
  '1956-10-19-joint-declaration.txt': { meetings: [], statements: 0, sides: [] },
  '2017-09-24-first-charter-flight.txt': { meetings: ['summit 2016-12-15', 'summit 2016-12-16', 'summit 2017-09', 'technical 2017'], statements: 5, sides: ['japan', 'russia'] },
  '2018-11-13-note-for-the-file.md': { meetings: ['summit 2016-12-15', 'summit 2018-05-26', 'summit 2018-11-14'], statements: 4, sides: ['japan', 'russia'] },
  '2018-11-14-singapore-summit.txt': { meetings: ['summit 2018-11-14', 'summit 2019', 'summit null'], statements: 8, sides: ['japan', 'russia'] },
  '2018-11-16-after-singapore.txt': { meetings: ['summit 2019', 'ministerial null'], statements: 9, sides: ['japan', 'russia'] },
  '2018-12-01-buenos-aires.txt': { meetings: ['summit 2018-12-01', 'summit 2019-01', 'ministerial 2019-01'], statements: 7, sides: ['japan', 'russia'] },
  '2019-01-14-lavrov-press-conference.md': { meetings: ['ministerial 2019-01-14'], statements: 4, sides: ['russia'] },
  '2019-01-14-ministers-round-1.txt': { meetings: ['ministerial 2019-01-14', 'summit 2018-12', 'deputy-ministerial 2019-01-15', 'summit 2019-01-22', 'ministerial 2019-02', 'summit 2019-06'], statements: 9, sides: ['japan', 'russia'] },
  '2019-01-14-japanese-read-out.html': { meetings: ['ministerial 2019-01-14', 'summit 2018-12', 'deputy-ministerial 2019-01-15', 'summit 2019-01-22', 'ministerial 2019-02'], statements: 4, sides: ['japan'] },
  '2019-01-15-deputies-and-experts.txt': { meetings: ['deputy-ministerial 2019-01-15', 'summit 2019-01-22'], statements: 8, sides: ['japan'] },
  '2019-01-22-kremlin-read-out.html': { meetings: ['summit 2019-01-22', 'ministerial 2019-02'], statements: 7, sides: ['russia'] },
  '2019-01-22-japanese-read-out.md': { meetings: ['summit 2019-01-22', 'ministerial 2019-02', 'summit 2019-06'], statements: 4, sides: ['japan'] },
  '2019-02-18-munich-note.md': { meetings: ['ministerial 2019-02-16', 'ministerial 2019-SP'], statements: 2, sides: ['japan', 'russia'] },
  '2019-05-10-ministers-round-3.txt': { meetings: ['ministerial 2019-05-10', 'ministerial 2019-05-31', 'summit 2019-06'], statements: 11, sides: ['japan', 'russia'] },
  '2019-05-31-tokyo-two-plus-two.txt': { meetings: ['ministerial 2019-05-31', 'summit 2019-06-29'], statements: 13, sides: ['japan', 'russia'] },
  '2019-06-29-osaka-joint-statement.md': { meetings: ['summit 2019-06-29'], statements: 0, sides: [] },
  '2019-06-29-osaka-report.txt': { meetings: ['summit 2019-06-29', 'ministerial 2019-FA'], statements: 9, sides: ['japan', 'russia'] },
}

/** What a person would enter at each crossing of an issue and a side, as its latest answers: `side stance proposition`. */
const positions = [
  'russia supports japan-recognises', 'japan opposes japan-recognises', 'russia will-not-discuss sovereignty-closed', 'japan supports attribution-settled',
  'russia supports two-after-treaty', 'japan supports two-after-treaty', 'japan opposes two-sovereignty-open', 'russia supports two-sovereignty-open', 'russia will-not-discuss two-after-treaty',
  'russia supports war-outcome-first', 'japan supports territory-first', 'russia supports treaty-first',
  'russia supports basis-1956', 'japan supports basis-1956', 'russia opposes name-in-law',
  'russia opposes systems-in-japan', 'japan supports systems-in-japan', 'russia supports alliance-weighed',
  'russia supports larger-projects', 'russia conditional larger-projects', 'japan supports five-projects', 'russia opposes special-framework', 'japan supports special-framework',
  'russia supports visa-free-neighbours', 'japan conditional visa-free-neighbours', 'japan supports grave-visits-by-air', 'russia supports grave-visits-by-air',
  'russia supports no-rhetoric', 'japan supports talks-confidential',
]

function found<K extends Kind>(name: string, kind: K): readonly Extract<Finding, { kind: K }>[] {
  return (readings.get(name)?.findings ?? []).filter((each): each is Extract<Finding, { kind: K }> => each.kind === kind)
}

describe('the example’s manifest', () => {
  it('names every source that is there, each retold', () => {
    expect(manifest.sources.map((source) => source.file).toSorted()).toEqual(readdirSync(join(folder, 'sources')).map((name) => `sources/${name}`).toSorted())
    expect(manifest.sources.every((source) => source.retold)).toBe(true)
  })
  it('takes sources in in the order in which they became known, none before it was published', () => {
    const recorded = manifest.sources.map((source) => source.recorded)
    expect(recorded).toEqual(recorded.toSorted())
    for (const source of manifest.sources) expect(source.recorded.slice(0, 10) >= (source.published ?? '')).toBe(true)
  })
})

describe('the example’s codebook', () => {
  it('ties every proposition to an issue, and names places that it has', () => {
    const issues = new Set(book.issues.map((issue) => issue.id))
    const places = new Set<string>(book.places.map((place) => place.id))
    for (const proposition of book.propositions) expect(issues).toContain(proposition.issue)
    for (const text of [...book.propositions, ...book.issues].flatMap((each) => JSON.stringify(each).match(/plc_[\w-]+/g) ?? [])) expect(places).toContain(text)
  })
  it('calls no disputed place by one side’s name alone', () => {
    const oneSided = book.places.filter(({ name, bySide, disputed }) => disputed && new Set(Object.values(bySide)).size > 1 && Object.values(bySide).includes(name))
    expect(oneSided.map((place) => place.name)).toEqual([])
  })
})

describe.each(Object.entries(told))('%s', (name, { meetings, statements, sides }) => {
  it('is read, with its date', () => {
    expect(readings.get(name)?.source.published).toBe(manifest.sources.find((source) => source.file.endsWith(name))?.published)
  })
  it(`tells of no meetings but ${meetings.join(', ') || '(none)'}`, () => {
    expect(found(name, 'meeting').map(({ value }) => `${value.level} ${value.date.value}`)).toHaveLength(meetings.length)
    expect(found(name, 'meeting').map(({ value }) => `${value.level} ${value.date.value}`)).toEqual(expect.arrayContaining([...meetings]))
  })
  it(`holds ${statements} statements or more, by ${sides.join(' and ') || 'nobody in particular'}`, () => {
    const said = found(name, 'statement')
    expect(said.length).toBeGreaterThanOrEqual(statements)
    const speaking = new Set(said.flatMap((each) => each.value.speakers.map((speaker) => speaker.side)))
    for (const side of sides) expect([...speaking]).toContain(`sid_${side}`)
  })
})

describe('the example as a whole', () => {
  const stances = [...readings.keys()].flatMap((name) => found(name, 'stance')).map(({ value }) => `${value.side.slice(4)} ${value.stance} ${value.proposition.slice(4)}`)
  it.each(positions)('finds where a side stands: %s', (position) => {
    expect(stances).toContain(position)
  })
  it('finds the leaders’ instructions, what is undertaken, and what waits on what', () => {
    for (const kind of ['instruction', 'undertaking', 'linkage'] as const) expect([...readings.keys()].flatMap((name) => found(name, kind)).length).toBeGreaterThan(2)
  })
})

describe('the words of the example', () => {
  const report = join(folder, '../../../shared/corpora/seed-report.txt')
  it.skipIf(!existsSync(report))(`share no run of eight words with the report of the same events${existsSync(report) ? '' : ' (passed over: the report is not here)'}`, () => {
    const runs = (text: string) => {
      const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
      return words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '))
    }
    const theirs = new Set(runs(readFileSync(report, 'utf8')))
    for (const { file } of manifest.sources) expect(runs(readFileSync(join(folder, file), 'utf8')).filter((run) => theirs.has(run))).toEqual([])
  })
})
