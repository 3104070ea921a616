import { makeId } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { placesBySide } from '../../src/languages/placesBySide.ts'

const [norland, belmark] = [makeId('side', 'norland'), makeId('side', 'belmark')]
const isles = { id: makeId('place', 'isles'), value: { name: 'the four isles', bySide: { [norland]: 'Southern Reach', [belmark]: 'Northern Holms' } } }
const tarn = { id: makeId('place', 'tarn'), value: { name: 'Tarn Bridge', bySide: { [norland]: 'Tarn Bridge' } } }
const strait = { id: makeId('place', 'strait'), value: { name: 'the strait', bySide: { [belmark]: '北瀬' } } }
const places = [isles, tarn, strait]
const name = (id: string, side: string | null) => {
  const value = places.find((each) => each.id === id)?.value
  return value === undefined ? null : (side === null ? undefined : (value.bySide as Record<string, string>)[side]) ?? value.name
}
const named = (text: string, side: typeof norland | null = null) => placesBySide(text, places, side, name)

describe('placesBySide(text, places, side, name)', () => {
  it('writes tokens as a side names them, or neutrally, and leaves those it does not know', () => {
    const text = 'Visits to {plc_isles} by {plc_tarn} and {plc_moon}.'
    expect(named(text).text).toBe('Visits to the four isles by Tarn Bridge and {plc_moon}.')
    expect(named(text, belmark).text).toBe('Visits to Northern Holms by Tarn Bridge and {plc_moon}.')
  })

  it('finds names of one side in a neutral text, with the words to use', () => {
    const text = 'Ships call at the Southern  Reach and 北瀬.'
    const { oneSided } = named(text)
    expect(oneSided.map(({ words, sides, neutral }) => [words, sides, neutral])).toEqual([['Southern  Reach', [norland], 'the four isles'], ['北瀬', [belmark], 'the strait']])
    for (const { from, to, words } of oneSided) expect(text.slice(from, to)).toBe(words)
    expect(oneSided[0]?.message).toBe('"Southern  Reach" is what one side calls the place: write "the four isles", or {plc_isles}.')
  })

  it('lets a side use its own name, not the other’s', () => {
    expect(named('The Northern Holms, or Southern Reach.', belmark).oneSided.map(({ words, neutral }) => [words, neutral])).toEqual([['Southern Reach', 'Northern Holms']])
  })

  it('finds neither the neutral name nor part of a word', () => {
    expect(named('Tarn Bridge, the four isles, a Southern Reacher, the southern reach.').oneSided).toEqual([])
  })
})
