import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { conventions, parse } from '@travaux/drafting'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

describe('conventions', () => {
  it.each(conventions.map((convention) => [convention.name, convention] as const))('%s: is found in its own examples, and read alone where it is asked for by name', (name, convention) => {
    for (const example of convention.examples) {
      expect(parse(example).conventions).toContain(name)
      expect(parse(example, { conventions: [name] }).conventions).toEqual([name])
    }
  })

  it('are each told of in the README, in their order', () => {
    const rows = conventions.map(({ name, what, known }) => `| \`${name}\` | ${what.replaceAll('|', '\\|')} | ${known.replaceAll('|', '\\|')} |`)
    expect(readme).toContain(rows.join('\n'))
  })

  it('are called by names of their own', () => {
    expect(new Set(conventions.map(({ name }) => name)).size).toBe(conventions.length)
    expect(() => parse('', { conventions: ['camps'] })).toThrow('no convention is called "camps"; there are')
  })

  it('that are not asked for are not read: the bracket is disputed, its pair is there', () => {
    const read = parse('[NZ propose: shall] [X]', { conventions: ['placeholders'] })
    expect(read.pairs.map(({ kind }) => kind)).toEqual(['disputed', 'placeholder'])
    expect(read.attributions).toEqual([])
  })

  it('none is found in plain words', () => {
    expect(parse('1. The Parties shall meet once a year.\n\n2. The Council adopts its rules by consensus.\n').conventions).toEqual([])
  })
})
