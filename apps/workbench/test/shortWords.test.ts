import { describe, expect, it } from 'vitest'
import { shortWords } from '../src/features/text/shortWords.ts'

describe('shortWords(words, most)', () => {
  it('leaves short words, and cuts long ones at a space', () => {
    expect([shortWords('its alliances'), shortWords('any alliance, present or future,', 16)]).toEqual(['its alliances', 'any alliance,…'])
  })
  it('cuts what has no space all the same', () => expect(shortWords('条'.repeat(80), 10)).toBe(`${'条'.repeat(10)}…`))
})
