import { describe, expect, it } from 'vitest'
import { stem } from '../../src/links/stem.ts'

describe('stem(word)', () => {
  it.each([
    ['recognised', 'recognizes'], ['agree', 'agreed'], ['transferred', 'transfer'], ['carries', 'carried'], ['concluding', 'concludes'],
    ['defense', 'defence'], ['built', 'building'], ['Treaties', 'treaty'], ['hold', 'held'], ['Russia’s', 'Russia'], ['planned', 'plan'], ['discussed', 'discuss'],
  ])('gives %s and %s one stem', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })
  it.each([['recognise', 'recognition'], ['basis', 'base'], ['war', 'warn'], ['need', 'ne']])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })
})
