import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { column, columns, wordTypes } from '../../src/learned/wordTypes.ts'
import { tokenise } from '../../src/tokenise.ts'

const { words } = english()

describe('wordTypes(words)', () => {
  it('gives a word one row, however it is looked up', () => {
    const types = wordTypes(words)
    const { text, tokens } = tokenise({ text: 'The treaty, the Treaty and the treaty.' })
    const rows = types.rowsOf(text, tokens)
    expect(rows[0]).toBe(types.row('The'))
    expect(rows[1]).toBe(types.row('treaty'))
    expect(rows[1]).toBe(rows[7])
    expect(new Set(rows).size).toBe(7)
    expect(types.table()[rows[4]! * columns + column.capital]).toBe(1)
    expect(types.table()[rows[4]! * columns + column.lower]).toBe(types.table()[rows[1]! * columns + column.lower])
    expect(types.table()[rows[4]! * columns + column.id]).toBe(words.id('treaty'))
  })

  it('keeps the rows of a text while it is read, however many words there were before, and forgets them after', () => {
    const types = wordTypes(words)
    const { text, tokens } = tokenise({ text: Array.from({ length: 70_000 }, (_, i) => `word${i.toString(26).replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 113))}`).join(' ') })
    const rows = types.rowsOf(text, tokens)
    expect(new Set(rows).size).toBe(tokens.length)
    expect(types.row('in')).toBeGreaterThan(rows.at(-1)!)
    expect([...types.rowsOf('again', { length: 1, from: Int32Array.of(0), to: Int32Array.of(5) })]).toEqual([0])
  })
})
