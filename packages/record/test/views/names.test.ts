import { describe, expect, it } from 'vitest'
import { names } from '@travaux/record'
import { dossier, ground, japan, kono, lavrov, meeting, source, withdrawn } from './build.ts'

const text = source('src_a', 'The ministers met in Moscow.', { title: 'A read-out', publisher: 'Agency', published: '2019-01-15T10:00:00Z' })
const folded = dossier(ground, text, meeting(text, 'The ministers met in Moscow', { day: '2019-01-14', place: 'Moscow', participants: [lavrov, kono] }))
const of = (kind: string, as: typeof japan | null = null) => names(folded, { as }).filter((each) => each.kind === kind).map(({ name, detail }) => [name, detail])

describe('names(folded, options)', () => {
  it('gives all that has a name, kind by kind, with what tells it apart', () => {
    expect([...new Set(names(folded, { as: null }).map(({ kind }) => kind))]).toEqual(['issue', 'proposition', 'side', 'person', 'place', 'meeting', 'source'])
    expect(of('side')).toEqual([['Russia', null], ['Japan', null]])
    expect(of('source')).toEqual([['A read-out', 'Agency, 2019-01-15']])
    expect(of('meeting')).toEqual([[expect.stringContaining('Moscow'), '2019-01-14']])
    expect(of('proposition')[2]).toEqual(['The joint declaration of 1956', 'Basis of the talks'])
  })

  it('gives a person’s offices, and no one else’s', () => {
    expect(names(folded, { as: null }).filter(({ offices }) => offices !== undefined).map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'person'))
  })

  it('names things as the asking side does, neutrally by default', () => {
    expect(of('place')).toEqual([['the four islands', null]])
    expect(of('place', japan)).toEqual([['the Northern Territories', null]])
  })

  it('leaves out what does not stand, and on a day what was published later', () => {
    expect(names(dossier(ground, text, withdrawn(text)), { as: null }).some(({ kind }) => kind === 'source')).toBe(false)
    expect(names(folded, { as: null, on: '2019-01-01' }).some(({ kind }) => kind === 'source' || kind === 'meeting')).toBe(false)
  })
})
