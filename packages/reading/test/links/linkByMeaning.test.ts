import { makeId, type Codebook } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { readText, toReadDocument } from '../../src/index.ts'

const fish = makeId('issue', 'quota')
const codebook: Codebook = {
  name: 'fish', persons: [], places: [],
  sides: ['Norway', 'Iceland', 'Tervia'].map((name) => ({ id: makeId('side', name), name, adjective: null, aliases: [], mark: null, negotiates: true })),
  issues: [{ id: fish, name: 'size of the herring quota', bySide: {}, group: null, raised: null, terms: [] }],
  propositions: ['The herring quota is cut by a third.', 'Landings are inspected at sea by observers.'].map((text, i) => ({ id: makeId('proposition', i), issue: fish, text, terms: [] })),
}
const stances = (text: string) => toReadDocument(readText(text, { english: english(), source: makeId('source', 'fish'), published: '2021-11-08', codebook })).statements.flatMap((each) => each.stances)

describe('readText(text, { codebook }): propositions without terms', () => {
  it('are linked to what is said that is like them in words, with the stance taken', () => {
    expect(stances('Norway said that the herring quota should be cut by a third.')).toEqual([{ proposition: 'The herring quota is cut by a third.', stance: 'supports' }])
    expect(stances('Iceland said that it rejected any cut of the herring quota by a third.')).toEqual([{ proposition: 'The herring quota is cut by a third.', stance: 'opposes' }])
  })
  it('are not linked to what is like none of them', () => expect(stances('Norway said that the winter had been long.')).toEqual([]))
  it('know a side by the adjective that English makes of its name', () => {
    expect(stances('The Tervian foreign minister, Ada Stern, said that landings must be inspected at sea by observers.')).toHaveLength(1)
  })
})
