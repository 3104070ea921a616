import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'

describe('english().words', () => {
  const { words } = english()
  const cosine = (a: string, b: string) => {
    let dot = 0
    for (let d = 0; d < words.dimensions; d++) dot += words.vectors[words.id(a) * words.dimensions + d]! * words.vectors[words.id(b) * words.dimensions + d]!
    return dot / 127 ** 2
  }

  it('has common words in lower case, and -1 for what it does not know', () => {
    expect(words.id('minister')).toBeGreaterThan(0)
    expect(words.id('Minister')).toBe(-1)
    expect(words.id('zzyzxq')).toBe(-1)
  })

  it('has like words point the same way', () => {
    expect(cosine('insisted', 'stressed')).toBeGreaterThan(cosine('insisted', 'harbour'))
    expect(cosine('tokyo', 'moscow')).toBeGreaterThan(cosine('tokyo', 'refuse'))
  })

  it('has groups as many as their names say', () => {
    expect(Math.max(...words.cluster64)).toBeLessThan(64)
    expect(Math.max(...words.cluster1024)).toBeLessThan(1024)
  })
})
