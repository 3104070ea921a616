import { makeId, type Codebook, type Finding } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { readText } from '../../src/readText.ts'

const text = 'Norwegian Foreign Minister Arna Velt met Icelandic Foreign Minister Jon Dahl in Geneva on Monday. "Chile was not there," Velt said. Former Swedish Foreign Minister Lars Holm said that the talks were late.\n'
const codebook: Codebook = { name: 'test', sides: [{ id: makeId('side', 'Norway'), name: 'Norway', adjective: 'Norwegian', aliases: [], mark: null, negotiates: true }], persons: [], places: [], issues: [], propositions: [] }
const found = (given: Codebook | null = null): readonly Finding[] => readText(text, { english: english(), source: makeId('source', 'test'), codebook: given }).findings
const sides = (given: Codebook | null = null) => Object.fromEntries(found(given).flatMap((each) => each.kind === 'side' ? [[each.value.name, each.value.negotiates] as const] : []))

describe('introduced(document, knowledge, source, findings)', () => {
  it('has the sides that meet or speak negotiate, and those that are only named or whose former officials speak not', () => {
    expect(sides()).toMatchObject({ Norway: true, Iceland: true, Chile: false })
    expect(sides()['Sweden'] ?? false).toBe(false)
  })

  it('leaves it to a codebook to say who negotiates', () => {
    expect(sides(codebook)).toMatchObject({ Iceland: false, Chile: false })
  })

  it('gives an office that is no longer held no side', () => {
    expect(found().flatMap((each) => each.kind === 'person' && each.value.surname === 'Holm' ? each.value.offices.map(({ side }) => side) : [])).toEqual([null])
  })
})
