import { escapeStart } from '@travaux/drafting'
import { describe, expect, it } from 'vitest'

describe('escapeStart(line)', () => {
  it.each([['# one', '\\# one'], ['> one', '\\> one'], ['- one', '\\- one'], ['1. one', '1\\. one'], ['12) one', '12\\) one'], ['---', '\\---'], ['===', '\\===']])('%j begins nothing: %j', (line, escaped) => expect(escapeStart(line)).toBe(escaped))

  it.each([['  1. one', '1\\. one'], ['   # one', '\\# one'], [' \t- one', '\\- one']])('nor does it behind a space: %j, %j', (line, escaped) => expect(escapeStart(line)).toBe(escaped))

  it.each(['one', '-1', '1.5', '+1', 'a # b'])('leaves %j as it is', (line) => expect(escapeStart(line)).toBe(line))
})
