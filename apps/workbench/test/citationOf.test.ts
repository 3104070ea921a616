import { describe, expect, it } from 'vitest'
import type { ReadingDesk } from '@travaux/record'
import { citationOf } from '../src/features/reading/citationOf.ts'

const text = 'Talks\n\nHe said: “We will  go on.”'
const desk = {
  text,
  paragraphs: [{ from: 0, to: 5, number: null, heading: true }, { from: 7, to: text.length, number: 1, heading: false }],
  source: { publisher: 'News agency', title: 'Talks', published: '2019-01-15T10:00:00Z' },
} as unknown as ReadingDesk
const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })

describe('citationOf(desk, passages)', () => {
  it('gives the words, the publisher, the title, the date and the paragraph', () => {
    expect(citationOf(desk, [at('He said')])).toBe('“He said” — News agency, Talks, 15 Jan 2019, ¶ 1')
  })
  it('does not quote a quotation twice, and closes up spaces', () => {
    expect(citationOf(desk, [at('“We will  go on.”')])).toMatch(/^“We will go on\.” — /)
  })
  it('joins several passages with an ellipsis', () => {
    expect(citationOf(desk, [at('He'), at('go on')])).toMatch(/^“He … go on” — /)
  })
  it('leaves out what is not known', () => {
    expect(citationOf({ ...desk, source: { ...desk.source, publisher: null, published: null } }, [at('Talks')])).toBe('“Talks” — Talks')
  })
})
