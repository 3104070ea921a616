import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, print, reparse, type BracketedText } from '@travaux/drafting'
import { plain } from './plain.ts'
import { soup } from './soup.ts'

const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.oneof(fc.constant(''), soup)), { minLength: 5, maxLength: 5 })

describe('reparse', () => {
  it('reparse(parse(text), edit) finds what parse of the edited text finds, for 25,000 edits one after another', () => {
    fc.assert(fc.property(fc.array(soup, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')), edits, (text, all) => {
      let read = parse(text)
      for (const [where, length, insert] of all) read = edited(read, where, length, insert)
      expect(plain(read)).toEqual(plain(parse(print(read))))
    }), { numRuns: 5_000, seed: 5 })
  })

  it('reparse keeps the blocks that an edit does not touch, with what was found in them', () => {
    const earlier = parse('1. The Parties [shall] meet.\n\n2. The Parties [may] report.\n\n3. The Council decides.\n\n4. The Council reports.\n\n5. The end.\n')
    const later = reparse(earlier, { from: 4, to: 4, insert: 'x' })
    expect(later.blocks.slice(1).every((block, index) => block === earlier.blocks[index + 1])).toBe(true)
    expect(print(earlier)).toBe('1. The Parties [shall] meet.\n\n2. The Parties [may] report.\n\n3. The Council decides.\n\n4. The Council reports.\n\n5. The end.\n')
  })

  it('reparse reads on by the same conventions and sides', () => {
    const read = reparse(parse('[Hiru: shall]', { conventions: ['camps-and-colon'], sides: ['Hiru'] }), { from: 13, to: 13, insert: ' [Hiru opposes: may]' })
    expect(read.attributions.map(({ sides, role }) => [sides, role])).toEqual([[['Hiru'], 'propose'], [['Hiru'], 'oppose']])
    expect(read.conventions).toEqual(['camps-and-colon'])
  })

  it('reparse throws for an edit outside the text, with the numbers', () => {
    expect(() => reparse(parse('[a]'), { from: 2, to: 9, insert: '' })).toThrow('edit 2..9 is not within 0..3')
    expect(() => reparse(parse('[a]'), { from: 2, to: 1, insert: '' })).toThrow(RangeError)
  })
})

function edited(read: BracketedText, where: number, length: number, insert: string): BracketedText {
  const from = where % (read.characters + 1)
  return reparse(read, { from, to: Math.min(read.characters, from + length), insert })
}
