import { makeId, type EntryId } from '@travaux/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { asked, openDossier, openSqlite, sideNamed, type Dossier } from '../../src/index.ts'

const east = makeId('side', 'Eastland')
let dossier: Dossier
beforeAll(async () => {
  let n = 0
  dossier = await openDossier({ store: openSqlite(':memory:'), now: () => new Date('2026-03-02T10:00:00Z'), newId: () => `ent_${n++}` as EntryId })
  await dossier.record([{ subject: east, kind: 'side', value: { name: 'Eastland', adjective: 'Eastish', aliases: ['The East'], mark: null, negotiates: true }, evidence: [], confidence: null }], { is: 'codebook', name: 'c' })
})

const called = (option: string, given: string) => `${option}=${given}`

describe('asked', () => {
  it('a side is given by its id, its name or another name, in any case', () => {
    for (const as of [east, 'eastland', 'THE EAST']) expect(asked(dossier, { as }, called)).toMatchObject({ options: { as: east, on: null, since: null } })
  })

  it('neutral and as of now where nothing is asked', () => {
    for (const words of [{}, { as: '' }]) expect(asked(dossier, words, called)).toEqual({ folded: dossier.folded, options: { as: null, on: null, since: null }, sinceMoment: null })
  })

  it('a side not yet recorded at asOf may speak all the same', () => {
    expect(asked(dossier, { as: 'Eastland', asOf: '2026-03-01' }, called)).toMatchObject({ folded: { position: 0 }, options: { as: east } })
  })

  it('since a moment is since its day, but for what is recorded at a time', () => {
    expect(asked(dossier, { since: '2026-03-02T01:30:00+03:00' }, called)).toMatchObject({ options: { since: '2026-03-01' }, sinceMoment: '2026-03-02T01:30:00+03:00' })
  })

  it.each([
    [{ asOf: 'tuesday' }, 'asOf=tuesday is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.'],
    [{ asOf: '2019-02-30' }, 'asOf=2019-02-30 is not a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.'],
    [{ on: '2019-1-1' }, 'on=2019-1-1 is not a date; write it as 2019-01-15.'],
    [{ since: '2019-02-30' }, 'since=2019-02-30 is not a date or a time; write it as 2019-01-15 or 2019-01-15T09:30:00Z.'],
    [{ as: 'Atlantis' }, 'There is no side "Atlantis" in this dossier; its sides are Eastland (sid_eastland).'],
  ])('%j is refused in a sentence', (words, refused) => {
    expect(asked(dossier, words, called)).toEqual({ refused })
  })
})

describe('sideNamed', () => {
  it('says where a dossier has no sides', () => {
    expect(sideNamed(dossier.foldedAsOf('2026-03-01'), 'Eastland')).toEqual({ refused: 'There is no side "Eastland" in this dossier; it has no sides yet.' })
  })
})
