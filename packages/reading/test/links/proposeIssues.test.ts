import { makeId, type Codebook, type StatementId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { readText } from '../../src/index.ts'
import { proposeIssues } from '../../src/links/proposeIssues.ts'

const read = (text: string, name: string) => readText(text, { english: english(), source: makeId('source', name), published: '2021-11-08' })
const readings = [
  read('Norway said that the herring quota should be cut by a third. Iceland said that it rejected any cut of the herring quota.', 'one'),
  read('Norway said that the herring quota must be cut by a third. Iceland said that the winter had been long.', 'two'),
]

describe('proposeIssues(readings, { english, codebook, least, most })', () => {
  it('names what statements keep speaking of, with the passages', () => {
    const [first] = proposeIssues(readings, { english: english() })
    expect(first).toMatchObject({ name: 'herring quota', statements: 3, sources: 2 })
    expect(first?.evidence.map(({ source, from, to }) => readings.find((each) => each.findings.some(({ subject }) => subject === source))?.source.text.slice(from, to))).toEqual(['herring quota', 'herring quota', 'herring quota'])
  })
  it('gives what is said of it in like words more than once as propositions', () => {
    expect(proposeIssues(readings, { english: english() })[0]?.propositions).toMatchObject([{ text: 'The herring quota must be cut by a third.', evidence: [{ source: 'src_one' }, { source: 'src_one' }, { source: 'src_two' }] }])
  })
  it('leaves out what the codebook has', () => {
    const codebook = { name: 'fish', persons: [], places: [], sides: [], propositions: [], issues: [{ id: makeId('issue', 'quota'), name: 'size of the herring quota', bySide: {}, group: null, raised: null, terms: [] }] } satisfies Codebook
    expect(proposeIssues(readings, { english: english(), codebook })).toEqual([])
  })
  it('gives nothing of what is said once', () => expect(proposeIssues(readings.slice(1), { english: english() })).toEqual([]))
  it('says whose people speak of it, and in which statements', () => {
    const [first] = proposeIssues(readings, { english: english() })
    expect(first).toMatchObject({ within: null, sides: ['sid_norway', 'sid_iceland'] })
    expect(first?.spokenIn).toHaveLength(3)
  })
  it('proposes nouns with what modifies them, never a verb or half a clause', () => {
    const names = proposeIssues(['one', 'two', 'three'].map((name) => read(`Norway said that it would keep the talks on the seabed border out of the press. ${name}.`, name)), { english: english() }).map(({ name }) => name)
    expect(names).toContain('talks on the seabed border')
    for (const name of names) expect(name).not.toMatch(/keep|would|out of/)
  })
  it('gives what an issue holds already only where it has an answer that is new, with that issue', () => {
    const issue = makeId('issue', 'fish')
    const under = readings.map(({ source, findings }) => ({ source, findings: findings.map((each) => each.kind === 'statement' ? { ...each, value: { ...each.value, issues: [issue] } } : each) }))
    expect(proposeIssues(under, { english: english() })[0]).toMatchObject({ name: 'herring quota', within: issue, propositions: [{ text: 'The herring quota must be cut by a third.' }] })
    const placed = under.map(({ source, findings }) => ({ source, findings: [...findings, ...findings.flatMap((each) => each.kind === 'statement' ? [{ subject: makeId('stance', each.subject), kind: 'stance' as const, value: { statement: each.subject as StatementId, side: makeId('side', 'Norway'), proposition: makeId('proposition', 'cut'), stance: 'supports' as const, words: each.evidence[0]! } }] : [])] }))
    expect(proposeIssues(placed, { english: english() })).toEqual([])
  })
  it('takes no sentence for a proposition that leans on what was said before it', () => {
    const texts = ['Norway said that it wanted the herring quota cut by a third.', 'Iceland said that it wanted the herring quota cut by a third.', 'Norway said that they wanted the herring quota cut by a third.']
    expect(proposeIssues(texts.map((text, i) => read(text, `text ${i}`)), { english: english() })[0]).toMatchObject({ name: expect.stringContaining('herring quota'), propositions: [] })
  })
  it('proposes no names of persons and places alone, nor what is only told of', () => {
    const texts = ['one', 'two', 'three'].map((name) => read(`Norwegian President Lars Hovden said that Hovden and Virtala must settle the herring quota between Oslo and Helsinki. Finnish President Aino Virtala said that the morning train had arrived. ${name}.`, name))
    const names = proposeIssues(texts, { english: english() }).map(({ name }) => name)
    expect(names).toContain('herring quota')
    for (const name of names) expect(name).not.toMatch(/Oslo|Helsinki|Virtala|train/)
  })
})
