import fc from 'fast-check'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Marked, Paper } from '@travaux/drafting'
import { fromWord } from '../../src/word/fromWord.ts'
import { toWord } from '../../src/word/toWord.ts'
import { anyPaper } from './anyPaper.ts'
import { changesOf, commentsOf, line, paper, plainPaper, textOf } from './papers.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const here = existsSync(corpus)
if (!here) console.log(`${corpus} is absent: real bracketed texts are not taken through Word`)

describe('fromWord(toWord(paper).bytes)', () => {
  it('gives back every character, every change and every comment', () => {
    fc.assert(fc.property(anyPaper, (paper) => {
      const read = reread(paper)
      expect(read.text).toBe(textOf(paper))
      expect(read.changes).toEqual(expect.arrayContaining(changesOf(paper)))
      expect(read.changes).toHaveLength(changesOf(paper).length)
      expect(inOrder(read.comments)).toEqual(inOrder(commentsOf(paper)))
      expect(read.notes).toEqual([])
    }), { seed: 20190114, numRuns: 200 })
  })

  it('gives back any text of characters that Word can hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { bytes, notes } = toWord(plainPaper(text))
      const read = fromWord(bytes)
      expect('text' in read && (read.text === text || notes.length > 0)).toBe(true)
    }), { seed: 20190115, numRuns: 300 })
  })

  it('gives the same bytes for the same paper', () => {
    const twice = paper([line('text', ['Done at Norburg.'])], [{ from: 0, to: 4, side: 'Sudria', date: null, text: 'When?' }])
    expect(toWord(twice).bytes).toEqual(toWord(twice).bytes)
  })

  it('keeps the line ends of a text written in Windows out of its lines', () => {
    const text = 'Article 1\r\n\r\nThe Parties meet.\r\n'
    const { bytes } = toWord(plainPaper(text))
    expect(fromWord(bytes)).toMatchObject({ text })
    expect(new TextDecoder('latin1').decode(bytes)).toContain('docProps/custom.xml')
  })
})

describe('toWord(paper)', () => {
  it('says which characters no Word file can hold, and where they were', () => {
    const { bytes, notes } = toWord(plainPaper('One\u0007\nTwo \uD83D three\uFFFE'))
    expect(notes).toEqual(['3 characters that no Word file can hold were left out: U+0007 in line 1, U+D83D in line 2, U+FFFE in line 2'])
    expect(fromWord(bytes)).toMatchObject({ text: 'One\nTwo  three' })
  })

  it('moves comments along with what is left out before them', () => {
    const { bytes } = toWord(paper([line('text', ['\u0001One \u0002two'])], [{ from: 6, to: 9, side: 'Sudria', date: null, text: 'This' }]))
    expect(fromWord(bytes)).toMatchObject({ text: 'One two', comments: [{ from: 4, to: 7 }] })
  })

  it('refuses a line with a line feed, and a comment beyond the text, by name', () => {
    expect(() => toWord(paper([line('text', ['a\nb'])]))).toThrow(new RangeError('line 1 holds a line feed'))
    expect(() => toWord(paper([line('text', ['abc'])], [{ from: 2, to: 9, side: 'Sudria', date: null, text: '' }]))).toThrow(new RangeError('a comment on 2..9 in a text of 3 characters'))
  })
})

describe.skipIf(!here)('real bracketed texts', () => {
  it.each(here ? readdirSync(corpus).filter((file) => file.endsWith('.txt')) : [])('%s goes into Word and comes back unharmed', (file) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    const { bytes, notes } = toWord(plainPaper(text))
    expect(notes).toEqual([])
    expect(fromWord(bytes)).toEqual({ text, changes: [], comments: [], notes: [] })
  })
})

function reread(paper: Paper): Marked {
  const { bytes, notes } = toWord(paper)
  expect(notes).toEqual([])
  const read = fromWord(bytes)
  if ('refused' in read) throw new Error(read.refused)
  return read
}

function inOrder(comments: readonly { from: number; to: number; author: string; date: string | null; text: string }[]): string[] {
  return comments.map((comment) => JSON.stringify([comment.from, comment.to, comment.author, comment.date, comment.text])).sort()
}
