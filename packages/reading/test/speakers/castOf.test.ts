import { describe, expect, it } from 'vitest'
import { makeId } from '@travaux/model'
import { english } from '@travaux/reading/english'
import { readText, toReadDocument } from '@travaux/reading'

const speakers = (text: string) => toReadDocument(readText(text, { english: english(), source: makeId('source', 'speakers') })).statements.map(({ speakers }) => speakers.map(({ name }) => name).join(' + '))

const whole = (text: string) => toReadDocument(readText(text, { english: english(), source: makeId('source', 'speakers') })).statements.flatMap(({ speakers }) => speakers)

describe('who speaks', () => {
  it('is named in full where only the surname stands', () => {
    expect(speakers('Norwegian Foreign Minister Arna Velt said that the quota would hold. Velt said that the talks would go on.')).toEqual(['Arna Velt', 'Arna Velt'])
  })
  it('is told from another of the same surname by who was named last', () => {
    expect(speakers('Norwegian Foreign Minister Arna Velt said that the quota would hold. Fisheries Minister Odd Velt said that the boats would sail. Velt said that the ice was thin.')).toEqual(['Arna Velt', 'Odd Velt', 'Odd Velt'])
  })
  it('is the person last brought in with the office', () => {
    expect(speakers('Norwegian Foreign Minister Arna Velt said that the quota would hold. The minister said that the talks would go on.')).toEqual(['Arna Velt', 'Arna Velt'])
  })
  it('is a side where its government is named by its capital', () => {
    expect(speakers('Oslo said that the quota would hold.')).toEqual(['Norway'])
  })
  it('keeps the first name after an office of something that is no side', () => {
    expect(['US Secretary of State John Foster Dulles', 'Minister of Foreign Affairs Jean Yves Moreau', 'Secretary for the Navy James Vincent Forrestal'].flatMap((who) => speakers(`${who} said that the talks would go on.`))).toEqual(['John Foster Dulles', 'Jean Yves Moreau', 'James Vincent Forrestal'])
  })
  it('is named without the side that the office before the name is of', () => {
    expect(whole('President of the European Commission Ursula von der Leyen said that the talks would go on.')).toEqual([{ name: 'Ursula von der Leyen', office: 'President of the European Commission', side: 'European Union' }])
    expect(whole('Governor of Tervia Arna Velt said that the talks would go on. The Tervian government agreed.')[0]).toEqual({ name: 'Arna Velt', office: 'Governor of Tervia', side: 'Tervia' })
  })
  it('is named without a function word, title or body before the name', () => {
    expect(['For Arna Velt', 'Ambassador Arna Velt', 'General Arna Velt', 'Norrby Institute Arna Velt'].flatMap((who) => speakers(`${who} said that the talks would go on.`))).toEqual(Array(4).fill('Arna Velt'))
  })
})
