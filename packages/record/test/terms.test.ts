import { describe, expect, it } from 'vitest'
import { terms } from '../src/terms.ts'

describe('terms(text)', () => {
  it('are the words of any script, in lower case and without accents; a character where a script puts no spaces', () => {
    expect(terms('Peace: МИР, Été, 島々').map(({ term }) => term)).toEqual(['peace', 'мир', 'ete', '島', '々'])
  })

  it('say where each word stands', () => {
    const text = 'To return the isles'
    expect(terms(text).map(({ from, to }) => text.slice(from, to))).toEqual(['To', 'return', 'the', 'isles'])
  })

  it('cut what runs on without end', () => {
    expect(terms('a'.repeat(40_000_000))).toHaveLength(4000)
  })
})
