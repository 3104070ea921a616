import { expect, it } from 'vitest'
import { unquoted } from '../src/quotation/unquoted.ts'

it('unquoted(text) takes off the marks around words, of any language', () => {
  expect(unquoted('“is not being discussed”')).toBe('is not being discussed')
  expect(unquoted('"as they say"')).toBe('as they say')
  expect(unquoted('«это наша территория»')).toBe('это наша территория')
  expect(unquoted('「平和条約」')).toBe('平和条約')
})

it('unquoted(text) keeps marks that do not belong together', () => {
  expect(unquoted('“yes” and “no”')).toBe('“yes” and “no”')
  expect(unquoted('“Northern territory” as a name')).toBe('“Northern territory” as a name')
})

it('unquoted(text) folds line breaks', () => {
  expect(unquoted('one\n  line')).toBe('one line')
})
