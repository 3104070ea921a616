import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { layText } from '../../src/layText.ts'
import { makeKnowledge } from '../../src/makeKnowledge.ts'
import { findNames } from '../../src/names/findNames.ts'

const read = (text: string) => findNames(layText(text, null, null), makeKnowledge(null), english())
/** Names as `words/type`, in the order of the text. */
const named = (text: string) => read(text).names.map(({ from, to, type }) => `${text.slice(from, to)}/${type}`)

describe('findNames(document, knowledge, english).names', () => {
  it('tells persons, organisations and places, without titles and articles', () => {
    expect(named('Norwegian Foreign Minister Arna Velt met Jonas Hald of the International Atomic Energy Agency in Geneva.')).toEqual([
      'Arna Velt/person', 'Jonas Hald/person', 'International Atomic Energy Agency/organisation', 'Geneva/place',
    ])
  })

  it('leaves adjectives, peoples, days and months alone', () => {
    expect(named('The Japanese and the Norwegians agreed on Monday that the Russian offer of January was serious.')).toEqual([])
  })

  it('has states as places, even where they act, and bodies of states as organisations', () => {
    expect(named('China told the United Nations that South Korea and NATO had agreed.')).toEqual(['China/place', 'United Nations/organisation', 'South Korea/place', 'NATO/organisation'])
  })

  it('knows a surname again, at the beginning of a sentence too', () => {
    expect(named('Foreign Minister Arna Velt spoke first. Velt was brief. According to Velt, all is well.')).toEqual(['Arna Velt/person', 'Velt/person', 'Velt/person'])
  })

  it('says where a capital stands for its government', () => {
    const text = 'Moscow said the talks in Tokyo were useful. Oslo has rejected Tokyo\'s demand.'
    expect(read(text).names.map(({ from, to, acts, refersTo }) => [text.slice(from, to), acts ?? false, refersTo])).toEqual([
      ['Moscow', true, 'sid_russia'], ['Tokyo', false, 'sid_japan'], ['Oslo', true, 'sid_norway'], ['Tokyo', true, 'sid_japan'],
    ])
  })
})

describe('findNames(document, knowledge, english).persons', () => {
  it('gives one person for a full name, a surname and initials', () => {
    const { persons, personOfName } = read('Deputy Minister Arna Velt arrived on Monday. Mrs Velt left on Tuesday. A. Velt is expected again.')
    expect(persons.map(({ name, office }) => [name, office])).toEqual([['Arna Velt', 'deputy minister']])
    expect([...personOfName]).toEqual([0, 0, 0])
  })

  const offices = (text: string) => read(text).persons.map(({ name, office, side }) => [name, office, side])

  it('gives an office in the plural, and its side, to each who is named behind it', () => {
    expect(offices('Norwegian ministers Arna Velt, Eva Lund and Jon Dahl arrived on Monday.')).toEqual([['Arna Velt', 'minister', 'sid_norway'], ['Eva Lund', 'minister', 'sid_norway'], ['Jon Dahl', 'minister', 'sid_norway']])
    expect(offices('The foreign ministers, Arna Velt and Jon Dahl, arrived on Monday.')).toEqual([['Arna Velt', 'foreign minister', null], ['Jon Dahl', 'foreign minister', null]])
  })

  it('gives an office in the singular to nobody else', () => {
    expect(offices('Foreign Minister Arna Velt and Jon Dahl arrived on Monday.')).toEqual([['Arna Velt', 'foreign minister', null], ['Jon Dahl', null, null]])
    expect(offices('Three ministers spoke. Arna Velt and Jon Dahl listened.')).toEqual([['Arna Velt', null, null], ['Jon Dahl', null, null]])
  })
})
