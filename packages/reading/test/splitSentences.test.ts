import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../src/splitParagraphs.ts'
import { splitSentences } from '../src/splitSentences.ts'
import { tokenise } from '../src/tokenise.ts'

const sentencesOf = (text: string) => {
  const { sentences } = splitSentences(splitParagraphs(tokenise({ text })))
  return Array.from({ length: sentences.length }, (_, i) => text.slice(sentences.from[i], sentences.to[i]))
}

describe('splitSentences(document)', () => {
  it('ends a sentence at its mark, not at an abbreviation nor inside a quotation that goes on', () => {
    expect(sentencesOf('Mr. Kono arrived on Jan. 14. "We agree. For now," he said. Talks go on.')).toEqual(['Mr. Kono arrived on Jan. 14.', '"We agree.', 'For now," he said.', 'Talks go on.'])
  })

  it('cuts what runs past 300 tokens at the next comma, and at 600 in any case', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    expect(sentencesOf(`${words(310)}, ${words(20)}.`)).toEqual([`${words(310)},`, `${words(20)}.`])
    expect(sentencesOf(words(1000)).map((sentence) => sentence.split(' ').length)).toEqual([601, 399])
  })

  it('loses nothing but space between sentences', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('Kono ', 'said ', '. ', ', ', '"', '! ', '\n', '日本。'), maxLength: 2000 }), (text) => {
      expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }), { seed: 20190114 })
  })
})
