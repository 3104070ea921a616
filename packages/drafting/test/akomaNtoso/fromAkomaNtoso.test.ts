import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromAkomaNtoso } from '../../src/akomaNtoso/fromAkomaNtoso.ts'
import type { Marked } from '../../src/paper/marked.ts'
import { others } from './others.ts'

const read = (xml: string): Marked => {
  const marked = fromAkomaNtoso(xml)
  if ('refused' in marked) throw new Error(marked.refused)
  return marked
}

describe('fromAkomaNtoso', () => {
  it('reads what others publish in lines, with their numbers', () => {
    expect(read(others).text.split('\n')).toEqual([
      'Bill on the crossing of rivers',
      'Chapter 1 Ferries',
      'Article 1',
      '1. A ferry mayshall carry:',
      '(a) persons;',
      '(b) bicycles under article 2.',
      '2.',
      'Article 2 Fares',
      'Fares are these:',
      'in coins only',
      'One pays',
      'i. by day',
      '- children nothing',
      '1. first',
      '2. second',
      'Who\tFare',
      'Adults\t\t2 coins',
      'The words “by night” are struck.',
      'An old line.',
    ])
  })

  it('knows insertions, deletions and removed passages, and whom they refer to', () => {
    const { text, changes } = read(others)
    expect(changes.map(({ from, to, kind, author }) => [text.slice(from, to), kind, author])).toEqual([
      ['may', 'deleted', 'Committee on Rivers'], ['shall', 'inserted', 'Committee on Rivers'], ['An old line.', 'deleted', ''],
    ])
  })

  it('reads notes, those apart too, as comments where they stand', () => {
    const { text, comments } = read(others)
    expect(comments.map(({ from, author, text: said }) => [text.slice(0, from).slice(-5), author, said])).toEqual([
      ['carry', 'The Clerk', 'Wording of the old act.'], ['Fares', '', 'Not yet in force.'],
    ])
  })

  it('says what it leaves out', () => {
    expect(read(others).notes).toEqual(['The text leaves out a picture: look at the file for it.'])
  })

  it('refuses what is not XML, what is other XML, and what ends in the middle, in one sentence', () => {
    expect(fromAkomaNtoso('1. The Parties shall report.')).toEqual({ refused: 'The file is not XML: it has no element. Give an Akoma Ntoso document.' })
    expect(fromAkomaNtoso('<html><p>Words</p></html>')).toEqual({ refused: 'The file is XML, but not Akoma Ntoso: its outermost element is <html>, not <akomaNtoso>.' })
    expect(fromAkomaNtoso(others.slice(0, 2000))).toEqual({ refused: 'The file was not read, since its XML ends in the middle.' })
  })

  it('expands no entity of a document\'s own, and follows no depth without end', () => {
    expect(fromAkomaNtoso(`<!DOCTYPE akomaNtoso [<!ENTITY a "&b;&b;">]>${others}`)).toHaveProperty('refused')
    expect(fromAkomaNtoso(`<akomaNtoso>${'<doc>'.repeat(200_000)}`)).toHaveProperty('refused')
  })

  it('never throws, whatever it is given', () => {
    const pieces = ['<akomaNtoso>', '</akomaNtoso>', '<p>', '</p>', '<num>1.</num>', '<ins refersTo="#x #y">', '</ins>', '<td/>', '<tr>', '<ol start="x">', '<li>', '<authorialNote>', '<noteRef/>', '<proprietary><travaux:paper/></proprietary>', '&#0;', '&lt;', ' words ', '<![CDATA[<p>]]>']
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (soup) => {
      const found = fromAkomaNtoso(`<akomaNtoso>${soup.join('')}`)
      if ('refused' in found) expect(found.refused).toMatch(/^[A-Z].*\.$/)
      else for (const { from, to } of [...found.changes, ...found.comments]) expect(0 <= from && from <= to && to <= found.text.length).toBe(true)
    }), { numRuns: 2000 })
  })
})
