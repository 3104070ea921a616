import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bracketsIn, clausesIn, textOfDraft, textShown, type RecordedAct } from '@travaux/drafting'
import { foundBy, kinds, makeId, type Draft, type DraftId, type DraftingAct, type DraftingActId, type Finding, type Kind } from '@travaux/model'
import { keepText, readText } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { describe, expect, it } from 'vitest'
import { added, book, folder, manifest } from '../../tests/exampleGiven.ts'

const readings = new Map(manifest.sources.map(({ file, published }) => {
  const name = file.split('/').at(-1) ?? file
  const kept = keepText(readFileSync(join(folder, file), 'utf8'), name)
  return [name, readText(kept.text, { english: english(), source: makeId('source', name), kept, codebook: book, file: name, ...(published === null ? {} : { published }) })]
}))

const draftId = 'drf_peace-treaty' as DraftId
const draft = added.findLast(({ subject }) => subject === draftId)?.value as unknown as Draft
const acts = added.filter(({ kind }) => kind === 'draftingAct').map(({ subject, recorded, value, evidence }): RecordedAct & { evidence: typeof evidence } => ({ id: subject as DraftingActId, recordedAt: recorded, value: value as unknown as DraftingAct, evidence }))
const deeds = acts.map(({ value }) => value.does)
const after = (round: number) => textOfDraft(draftId, draft, acts, { through: round })

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

/** The draft after each round: open brackets, and articles by where they stand, each with its open brackets. */
const rounds: readonly [round: number, brackets: number, agreed: string, inPrinciple: string, open: string][] = [
  [1, 39, '', '', 'Preamble 3, 1 3, 2 8, 3 6, 4 6, 4bis 2, 5 4, 6 2, 7 2, 8 3, testimonium'],
  [2, 41, '', '', 'Preamble 2, 1 1, 2 10, 3 6, 4 5, 4bis 4, 5 4, 6 1, 7 3, 8 4, testimonium 1'],
  [3, 27, 'Preamble, 1, 7', '5 3, 6 2, 8 1', '2 9, 3 6, 4 4, 9 2, testimonium'],
  [4, 14, 'Preamble, 1, 5, 6, 7, 9, testimonium', '4 3, 8 1', '2 7, 3 3'],
]

describe('the example’s draft', () => {
  const words = (found: { source: string; words: string }) => readings.get(found.source.split('/').at(-1) ?? '')?.source.text.includes(found.words) === true

  it('is recorded in order, before the copies part, and rests on words of sources that were there by then', () => {
    expect(added.map(({ recorded }) => recorded)).toEqual(added.map(({ recorded }) => recorded).toSorted())
    expect(added.every(({ recorded }) => manifest.reviews?.every((review) => review.apart !== true || recorded < review.recorded))).toBe(true)
    const takenIn = new Map(manifest.sources.map(({ file, recorded }) => [file, recorded]))
    for (const { subject, recorded, evidence } of added) {
      for (const each of evidence) expect([subject, each.words, words(each), (takenIn.get(each.source) ?? '9') < recorded]).toEqual([subject, each.words, true, true])
    }
  })
  it('says only what its kinds have, and names what was found by words it rests on', () => {
    const missing: string[] = []
    const withIds = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withIds)
      if (typeof value !== 'object' || value === null) return value
      const told = 'of' in value ? foundBy.safeParse(value.of).data : undefined
      if (told === undefined) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each)]))
      const reading = readings.get(told.source.split('/').at(-1) ?? '')
      const finding = reading?.findings.find(({ kind, evidence }) => kind === told.kind && evidence.some(({ from, to }) => reading.source.text.slice(from, to).includes(told.words)))
      if (finding === undefined) missing.push(told.words)
      return finding?.subject
    }
    for (const { kind, subject, value } of added) expect([subject, kinds[kind].safeParse(withIds(value)).error?.issues ?? []]).toEqual([subject, []])
    expect(missing).toEqual([])
  })
  it.each(rounds)('after round %i has %i brackets open; agreed: %s; in principle: %s; open: %s', (round, brackets, agreed, inPrinciple, open) => {
    const text = after(round)
    expect(text.lost).toEqual([])
    expect(textShown(text, (place) => place).brackets).toBe(brackets)
    const standing = (status: string) => text.clauses.filter((clause) => clause.status === status).map((clause) => {
      const left = clausesIn([clause]).flatMap((each) => bracketsIn(each.clause.pieces)).length
      return `${clause.label || (clause.heading ?? clause.unit)}${left === 0 ? '' : ` ${left}`}`
    }).join(', ')
    expect({ agreed: standing('agreed'), inPrinciple: standing('agreed-in-principle'), open: standing('open') }).toEqual({ agreed, inPrinciple, open })
  })
  it('shows everything that is done at a table', () => {
    expect(new Set(deeds.map(({ act }) => act))).toEqual(new Set(['table', 'propose', 'support', 'accept', 'oppose', 'reserve', 'withdraw', 'merge', 'agree', 'reopen', 'answers', 'move', 'split', 'renumber', 'note']))
    const reopened = deeds.flatMap((does) => (does.act === 'reopen' ? [does.bracket] : []))
    expect(reopened).toHaveLength(4)
    expect(reopened.filter((bracket) => bracket === 'brk_7-1')).toHaveLength(2)
    expect(deeds.filter((does) => does.act === 'agree' && does.adReferendum.length > 0).length).toBeGreaterThan(3)
    expect(after(4).clauses.flatMap((article) => clausesIn([article])).some(({ clause }) => bracketsIn(clause.pieces).some(({ alternatives }) => alternatives.some(({ pieces }) => bracketsIn(pieces).length > 0)))).toBe(true)
  })
  it('has a statement of its side behind each answer that a side proposes, but for answers on which no side has said a word', () => {
    const stances = [...readings.entries()].flatMap(([name, { source }]) => found(name, 'stance').map(({ value }) => ({ ...value, published: source.published ?? '9' })))
    const spokenOf = new Set<string>(stances.map(({ proposition }) => proposition))
    for (const { id, value: { side, date, does } } of acts) {
      if (does.act !== 'propose' || side === null || does.proposition === null || !spokenOf.has(does.proposition)) continue
      expect([id, stances.some((stance) => stance.side === side && stance.proposition === does.proposition && stance.published <= date)]).toEqual([id, true])
    }
    const proposed = new Set(deeds.flatMap((does) => ('proposition' in does && does.proposition !== null ? [does.proposition] : [])))
    expect(book.propositions.map((each) => each.id)).toEqual(expect.arrayContaining([...proposed]))
    expect([...proposed].filter((each) => spokenOf.has(each)).length).toBeGreaterThan(12)
  })
  it('names no disputed place one side’s way, nor any person as having drafted', () => {
    const names = book.places.filter(({ disputed }) => disputed).flatMap(({ name, bySide, aliases }) => [name, ...Object.values(bySide), ...aliases]).filter((name) => !/^(?:the|all)? ?four islands$/.test(name))
    const said = deeds.flatMap((does) => [
      ...'words' in does ? [does.words] : [], ...'heading' in does ? [does.heading ?? ''] : [], ...'text' in does ? [does.text] : [],
      ...'wording' in does ? [does.wording.words, ...does.wording.brackets.flatMap(({ alternatives }) => alternatives.map((each) => each.words))] : [],
    ])
    for (const words of said) expect([words, names.filter((name) => words.replace(/\{plc_[^{}]+\}/g, '').toLowerCase().includes(name.toLowerCase()))]).toEqual([words, []])
    expect(acts.every(({ value }) => value.person === null)).toBe(true)
  })
  it.each([1, 2, 3, 4])('after round %i reads whole in each side’s column, with every number and name in its place', (round) => {
    const shown = textShown(after(round), (id) => book.places.find((place) => place.id === id)?.name ?? `{${id}}`)
    const columns = shown.clauses.flatMap(({ id, columns: sides }) => sides.map(({ runs }) => [id, runs.map((run) => run.words).join('')] as const)).filter(([, text]) => text !== '')
    for (const [id, text] of columns) expect([id, text.match(/ {2}|\s[,.;]|[{}[\]]|[,.;]{2}/gu)]).toEqual([id, null])
    for (const [id, text] of columns) expect([id, /[.,;:]$/u.test(text)]).toEqual([id, true])
  })
  it('comes to final clauses that mend what was wrong in the first', () => {
    const lines = (round: number, article: string) => textShown(after(round), (place) => place).clauses.filter(({ id }) => id === article).map(({ columns }) => columns[0]?.runs.map((run) => run.words).join(''))
    expect(lines(1, 'cls_art9-3')).toEqual(['Articles 5 and 7 are applied provisionally from the date of signature.'])
    expect(lines(4, 'cls_art9-3')).toEqual(['Articles 5 and 8 are applied provisionally from the date of signature until this Treaty enters into force or either Party notifies the other of its intention not to ratify it.'])
    expect(lines(3, 'cls_art9-4')).toEqual(['This Treaty is drawn up in the Japanese and Russian languages, both texts being equally authentic.'])
    expect(lines(4, 'cls_art9-4')).toEqual(['This Treaty is drawn up in the Japanese, Russian and English languages, all texts being equally authentic; where they differ in meaning, the English text prevails.'])
    expect(lines(1, 'cls_art9-5')).toEqual([])
    expect(lines(4, 'cls_art9-5')).toEqual(['This Treaty shall be registered with the Secretariat of the United Nations in accordance with Article 102 of the Charter.'])
  })
  it('keeps each delegation’s mandate in its own compartment, marked as invented', () => {
    const mandates = added.filter(({ kind }) => kind === 'mandate')
    for (const { compartment, value } of mandates) expect(compartment).toBe((value['side'] as string).slice('sid_'.length))
    expect(mandates.every(({ value }) => (value['words'] as string).startsWith('Invented for the exercise: '))).toBe(true)
    expect(new Set(mandates.map(({ compartment }) => compartment))).toEqual(new Set(['japan', 'russia']))
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
    for (const file of [...manifest.sources.map((source) => source.file), manifest.additions ?? '']) expect(runs(readFileSync(join(folder, file), 'utf8')).filter((run) => theirs.has(run))).toEqual([])
  })
})
