import { describe, expect, it } from 'vitest'
import { membersOf } from '../../src/speakers/membersOf.ts'

describe('membersOf(words)', () => {
  const members = (words: string) => membersOf(words)?.map(([from, to]) => words.slice(from, to)) ?? null
  it('parts a list at commas and "and"', () => {
    expect(members('Norway, Japan, and the European Union')).toEqual(['Norway', 'Japan', 'the European Union'])
    expect(members('both Norway and Japan')).toEqual(['Norway', 'Japan'])
    expect(members('a pharmacist and the mayor')).toEqual(['a pharmacist', 'the mayor'])
  })
  it('takes no apposition for a member, and no office of two affairs for two', () => {
    expect(members('Arna Velt, the minister, and Jon Dahl')).toBe(null)
    expect(members('the foreign and defence ministers')).toBe(null)
    expect(members('Arna Velt')).toBe(null)
  })
})
