import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText, parse, textCheck } from '@travaux/drafting'
import { soup } from './soup.ts'

describe('checkText', () => {
  it('checkText(parse(text)) counts, and says where', () => {
    const text = 'Article 1: Ports\n\n1. Each Party [NZ propose: shall] open [X] {two} ports.\n\n2. Option 1: No text.\n\nOption 2: [Words.\n'
    const at = (words: string): number => text.indexOf(words)
    expect(checkText(parse(text))).toEqual({
      characters: text.length,
      articles: [{ label: 'Article 1', heading: 'Ports', from: 0, to: text.length }],
      brackets: { pairs: 2, unmatched: [{ at: at('[Words'), kind: 'open' }], maxDepth: 1, kinds: { attributed: 1, placeholder: 1 } },
      options: [
        { from: at('2. Option 1'), to: at(': No text'), label: 'Option 1', end: at('\n\nOption 2'), level: 0, empty: true },
        { from: at('Option 2'), to: at(': [Words'), label: 'Option 2', end: text.length - 1, level: 0, empty: false },
      ],
      attributions: [{ from: at('NZ'), to: at('] open'), sides: ['NZ'], role: 'propose', words: { from: at('shall'), to: at('] open') } }],
      placeholders: [{ from: at('[X]'), to: at(' {two}'), kind: 'value' }],
      notes: [{
        at: { from: at('[Words'), to: at('Words') }, mend: { at: text.length - 1, insert: ']' },
        message: 'No bracket closes this one. Its partner probably belongs at the end of the paragraph, which it opens.',
      }],
    })
  })

  it('keeps to its schema, and kinds add up to pairs, in 2,000 soups', () => {
    fc.assert(fc.property(soup, (text) => {
      const check = checkText(parse(text))
      expect(textCheck.parse(check)).toEqual(check)
      expect(Object.values(check.brackets.kinds).reduce((sum, count) => sum + count, 0)).toBe(check.brackets.pairs)
    }), { numRuns: 2_000, seed: 5 })
  })
})
