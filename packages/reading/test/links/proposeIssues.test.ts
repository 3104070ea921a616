import { makeId, type Codebook } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { readText } from '../../src/index.ts'
import { proposeIssues } from '../../src/links/proposeIssues.ts'

const read = (text: string, name: string) => readText(text, { english: english(), source: makeId('source', name), published: '2021-11-08' })
const readings = [
  read('Norway said that the herring quota should be cut by a third. Iceland said that it rejected any cut of the herring quota.', 'one'),
  read('Norway said that the herring quota must be cut by a third. Iceland said that the winter had been long.', 'two'),
]

describe('proposeIssues(readings, { codebook, least })', () => {
  it('names what statements keep speaking of, with the passages', () => {
    const [first] = proposeIssues(readings)
    expect(first).toMatchObject({ name: 'herring quota', statements: 3, sources: 2 })
    expect(first?.evidence.map(({ source, from, to }) => readings.find((each) => each.findings.some(({ subject }) => subject === source))?.source.text.slice(from, to))).toEqual(['herring quota', 'herring quota', 'herring quota'])
  })
  it('gives what is said of it in like words more than once as propositions', () => {
    expect(proposeIssues(readings)[0]?.propositions).toMatchObject([{ text: 'The herring quota must be cut by a third.', evidence: [{ source: 'src_one' }, { source: 'src_one' }, { source: 'src_two' }] }])
  })
  it('leaves out what the codebook has', () => {
    const codebook = { name: 'fish', persons: [], places: [], sides: [], propositions: [], issues: [{ id: makeId('issue', 'quota'), name: 'size of the herring quota', bySide: {}, group: null, raised: null, terms: [] }] } satisfies Codebook
    expect(proposeIssues(readings, { codebook })).toEqual([])
  })
  it('gives nothing of what is said once', () => expect(proposeIssues(readings.slice(1))).toEqual([]))
})
