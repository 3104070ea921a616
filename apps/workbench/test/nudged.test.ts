import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nudged } from '../src/features/reading/nudged.ts'

const seed = 1960
const text = 'The talks go on, he said, “without distortion”.'
const said = { from: text.indexOf('he said'), to: text.indexOf(', “') }

describe(`nudged(text, span, end, by, language), laws with seed ${seed}`, () => {
  it.each([
    ['from', -1, 'on, he said'], ['from', 1, 'said'], ['to', -1, 'he'], ['to', 1, 'he said, “without'],
  ] as const)('moves %s by %i word', (end, by, words) => {
    const moved = nudged(text, said, end, by, 'en')
    expect(text.slice(moved.from, moved.to)).toBe(words)
  })

  it('leaves a single word as it is rather than emptying it', () => {
    const word = { from: 0, to: 3 }
    expect(nudged(text, word, 'to', -1, 'en')).toEqual(word)
    expect(nudged(text, word, 'from', 1, 'en')).toEqual(word)
  })

  it('stays inside the text and never empties', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }), fc.nat(), fc.nat(), fc.constantFrom('from' as const, 'to' as const), fc.constantFrom(1 as const, -1 as const), (any, x, y, end, by) => {
      const from = x % any.length
      const span = { from, to: from + 1 + (y % (any.length - from)) }
      const moved = nudged(any, span, end, by, null)
      expect(moved.from).toBeGreaterThanOrEqual(0)
      expect(moved.to).toBeLessThanOrEqual(any.length)
      expect(moved.from).toBeLessThan(moved.to)
    }), { seed })
  })
})
