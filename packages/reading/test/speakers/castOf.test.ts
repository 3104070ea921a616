import { describe, expect, it } from 'vitest'
import { makeId } from '@travaux/model'
import { english } from '@travaux/reading/english'
import { readText, toReadDocument } from '@travaux/reading'

const speakers = (text: string) => toReadDocument(readText(text, { english: english(), source: makeId('source', 'speakers') })).statements.map(({ speakers }) => speakers.map(({ name }) => name).join(' + '))

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
})
