import { describe, expect, it } from 'vitest'
import { whoBefore } from '../../src/speakers/whoBefore.ts'

describe('whoBefore(text, at)', () => {
  const before = (text: string) => text.slice(...whoBefore(text, text.indexOf('who')))
  it('is the person not named that stands before', () => expect(before('The patrol was halted by a sergeant of the Norrby guard, who said so.')).toBe('a sergeant of the Norrby guard'))
  it('is empty where a name or a thing stands there', () => expect([before('Then came Arna Velt, who said so.'), before('They took the ferry, who knows why.')]).toEqual(['', '']))
})
