import { makeId, type SideId, type TermReading } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { termRegister } from '../../src/languages/termRegister.ts'
import { articlesOfText } from '../../src/treaty/articlesOfText.ts'

const [norland, belmark, sarland] = ['norland', 'belmark', 'sarland'].map((name) => makeId('side', name)) as [SideId, SideId, SideId]
const text = articlesOfText('Article 1\nTransfer follows the conclusion of a treaty.\nArticle 2\nOn transfer, joint use begins. No transfers are made before.')
const reading = (term: string, side: SideId, words: string, deliberate = true): TermReading => ({ draft: null, instrument: null, term, side, reading: words, statement: null, deliberate })

describe('termRegister(readings, articles, sides)', () => {
  it('gives each term its places, readings in the order of sides, and who is silent', () => {
    const [term] = termRegister([reading('transfer', belmark, 'Of sovereignty.'), reading('Transfer', norland, 'Of use alone.')], text, [norland, belmark, sarland])
    expect(term?.places.map(({ words }) => words)).toEqual(['Transfer', 'transfer', 'transfers'])
    expect(term).toMatchObject({ term: 'transfer', deliberate: true, readings: [{ side: norland }, { side: belmark }], apart: [[norland, belmark]], silent: [sarland] })
  })

  it('puts a later reading of a side in the place of an earlier one, and takes the same words for one reading', () => {
    const [term] = termRegister([reading('transfer', norland, 'Of use.'), reading('transfer', belmark, 'Of sovereignty'), reading('transfer', norland, 'of  sovereignty.')], text, [norland, belmark])
    expect(term).toMatchObject({ apart: [], silent: [] })
    expect(term?.readings.map((each) => each.reading)).toEqual(['of  sovereignty.', 'Of sovereignty'])
  })

  it('keeps terms in the order of the text, and last those that stand in it no more', () => {
    const all = ['compensation', 'joint use', 'transfer', 'pledge'].map((term) => reading(term, norland, 'So.', false))
    expect(termRegister(all, text, [norland]).map(({ term, places, deliberate }) => [term, places.length, deliberate])).toEqual([['transfer', 3, false], ['joint use', 1, false], ['compensation', 0, false], ['pledge', 0, false]])
  })
})
