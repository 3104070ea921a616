import { makeId, type Codebook, type Finding } from '@travaux/model'
import { readText } from '@travaux/reading'
import { english } from '@travaux/reading/english'
import { positions, shifts } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { dossier, type Draft } from '../packages/record/test/views/build.ts'

const quota = makeId('issue', 'quota')
const sides = ['Norway', 'Iceland'].map((name) => ({ id: makeId('side', name), name, adjective: null, aliases: [], mark: null, negotiates: true }))
const issue = { id: quota, name: 'size of the herring quota', bySide: {}, group: null, raised: null, terms: [] }
const proposition = { id: makeId('proposition', 'third'), issue: quota, text: 'The herring quota is cut by a third.', terms: [] }
const codebook: Codebook = { name: 'fish', persons: [], places: [], sides, issues: [issue], propositions: [proposition] }

const given = [...sides.map((value) => ['side', value] as const), ['issue', issue] as const, ['proposition', proposition] as const].map(([kind, { id, ...value }]): Draft => ({
  author: { is: 'codebook', name: 'fish' }, finding: { subject: id, kind, value, evidence: [], confidence: null } as unknown as Finding,
}))
const read = (text: string, published: string): readonly Draft[] => readText(text, { english: english(), source: makeId('source', published), published, codebook }).findings
  .map((finding) => ({ finding, author: { is: 'reader', version: 'test' } }))

const november = read('Norway said that the herring quota should be cut by a third.', '2021-11-08')
const refused = read('Norway said that it rejected any cut of the herring quota by a third.', '2021-11-20')
const repeated = read('Norway said that the herring quota must be cut by a third.', '2021-11-20')
const norway = (...drafts: readonly (readonly Draft[])[]) => positions(dossier(...given, ...drafts), { as: null }).rows[0]?.cells.find(({ side }) => side === makeId('side', 'Norway'))

describe('a side that takes two stances on one proposition', () => {
  it('is found in what is read and marked in Positions', () => expect(norway(november, refused)).toMatchObject({ stance: 'opposes', contradicts: true }))
  it('is a change of stance, with the words before and after', () => {
    expect(shifts(dossier(...given, ...november, ...refused), { as: null })).toMatchObject([{ date: '2021-11-20', from: 'supports', to: 'opposes' }])
  })
  it('is none where the same is said again', () => expect(norway(november, repeated)).toMatchObject({ stance: 'supports', contradicts: false }))
})
