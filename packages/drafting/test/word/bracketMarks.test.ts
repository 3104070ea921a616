import fc from 'fast-check'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Marked, type Paper, type Span } from '@travaux/drafting'
import { paperOfText } from '../../src/paper/paperOfText.ts'
import { parse } from '../../src/syntax/parse.ts'
import { bracketMarks } from '../../src/word/bracketMarks.ts'
import { fromWord } from '../../src/word/fromWord.ts'
import { marksInBrackets } from '../../src/word/marksInBrackets.ts'
import { toWord } from '../../src/word/toWord.ts'
import { deleted, inserted, line, paper } from './papers.ts'

const corpus = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const here = existsSync(corpus)
if (!here) console.log(`${corpus} is absent: real bracketed texts do not go through brackets and marks`)

describe('bracketMarks(marked), marksInBrackets(marked)', () => {
  it('makes of what a side strikes and what it puts in its place two brackets side by side', () => {
    expect(brackets(['enter into ', deleted('Japan', 'any alliance'), inserted('Japan', 'its alliances'), ' with others'])).toBe('enter into [any alliance - Japan delete][Japan: its alliances] with others')
  })

  it('makes what the parser reads as the sides said it', () => {
    const text = brackets(['The Parties ', deleted('Norlandia', 'shall'), inserted('Sudria', 'should'), ' meet.'])
    expect(parse(text, { sides: ['Norlandia', 'Sudria'] }).attributions.map(({ role, sides, wordsFrom, wordsTo }) => [role, ...sides, text.slice(wordsFrom, wordsTo)]))
      .toEqual([['delete', 'Norlandia', 'shall'], ['propose', 'Sudria', 'should']])
  })

  it('adds nothing where a bracket already names the side', () => {
    expect(brackets(['meet [Norlandia: ', inserted('Norlandia', 'each year'), '] [', deleted('Sudria', 'in Norburg'), ' - Sudria delete].'])).toBe('meet [Norlandia: each year] [in Norburg - Sudria delete].')
  })

  it('adds a side to the words of another side’s bracket, and to its own that it strikes', () => {
    expect(brackets(['[Norlandia: each ', deleted('Sudria', 'single'), ' year]'])).toBe('[Norlandia: each [single - Sudria delete] year]')
    expect(brackets(['[Norlandia: each ', deleted('Norlandia', 'single'), ' year]'])).toBe('[Norlandia: each [single - Norlandia delete] year]')
  })

  it('keeps spaces at the ends of a change outside, and brackets lines one by one', () => {
    expect(brackets(['meet', inserted('Sudria', ' in Norburg '), 'twice'])).toBe('meet [Sudria: in Norburg] twice')
    expect(bracketMarks(marked('One\nTwo\nEnd', [{ from: 0, to: 8, kind: 'inserted', author: 'Sudria' }]))).toBe('[Sudria: One]\n[Sudria: Two]\nEnd')
  })

  it('lets brackets that a side typed stand, and says so', () => {
    const { text, notes } = marksInBrackets(marked('We [shall] go', [{ from: 3, to: 4, kind: 'inserted', author: 'Sudria' }, { from: 9, to: 10, kind: 'inserted', author: 'Sudria' }]))
    expect(text).toBe('We [shall] go')
    expect(notes).toEqual(['Sudria inserts a bracket alone in line 1: it stands, decide whether it should', 'Sudria inserts a bracket alone in line 1: it stands, decide whether it should'])
    expect(brackets(['We ', inserted('Sudria', '[shall] not'), ' go'])).toBe('We [Sudria: [shall] not] go')
    expect(brackets(['We ', inserted('Sudria', 'must [not'), '] go'])).toBe('We [Sudria: must] [[Sudria: not]] go')
  })

  it('says what no bracket can: a line begun, lines joined, spaces', () => {
    const { text, notes } = marksInBrackets(marked('One\nTwo  x', [{ from: 3, to: 4, kind: 'deleted', author: 'Sudria' }, { from: 7, to: 8, kind: 'inserted', author: 'Norlandia' }]))
    expect(text).toBe('One\nTwo  x')
    expect(notes).toEqual(['Sudria joins line 1 to the next: the line end stands, decide whether it should', 'Norlandia inserts spaces alone in line 2: they stand, decide whether they should'])
  })

  it('puts what one side struck of another’s insertion inside it, and divides changes that cross', () => {
    const changes = [{ from: 0, to: 7, kind: 'inserted' as const, author: 'Sudria' }, { from: 4, to: 13, kind: 'deleted' as const, author: 'Norlandia' }]
    expect(bracketMarks(marked('One two three', changes))).toBe('[Sudria: One [two - Norlandia delete]] [three - Norlandia delete]')
    expect(bracketMarks(marked('One two', [{ ...changes[0], to: 3 }, { ...changes[0], to: 3, kind: 'deleted', author: 'Norlandia' }] as never))).toBe('[Sudria: [One - Norlandia delete]] two')
  })

  it('keeps comments on their words, and takes sides for their delegates', () => {
    const source: Marked = { ...marked('We shall go home', [{ from: 3, to: 8, kind: 'inserted', author: 'desk 4' }]), comments: [{ from: 9, to: 11, author: 'desk 4', date: null, text: 'Where?' }, { from: 3, to: 8, author: 'x', date: null, text: 'Why?' }] }
    const { text, comments } = marksInBrackets(source, { sideOf: () => 'Sudria' })
    expect(text).toBe('We [Sudria: shall] go home')
    expect(comments.map(({ from, to }) => text.slice(from, to))).toEqual(['go', 'shall'])
  })

  it('takes a name without the signs that would end a bracket, but for the slash between sides that propose together', () => {
    expect(brackets(['We ', inserted('Sudria [legal]: B/2', 'go')])).toBe('We [Sudria legal B/2: go]')
    expect(brackets(['We ', inserted('', 'go')])).toBe('We [Unnamed: go]')
  })

  it('keeps every character of the text, in its order', () => {
    const change = fc.record({ from: fc.nat(30), length: fc.nat(12), kind: fc.constantFrom('inserted' as const, 'deleted' as const), author: fc.constantFrom('Sudria', 'Norlandia') })
    fc.assert(fc.property(fc.array(fc.constantFrom('[', ']', 'a', 'B ', ' ', '\n', 'Sudria: ', ' - '), { maxLength: 30 }).map((all) => all.join('')), fc.array(change, { maxLength: 5 }), (text, changes) => {
      const { text: bracketed } = marksInBrackets(marked(text, changes.map(({ from, length, ...rest }) => ({ ...rest, from: Math.min(from, text.length), to: Math.min(from + length, text.length) }))))
      let at = 0
      for (const character of bracketed) if (character === text[at]) at++
      expect(at).toBe(text.length)
      expect(net(bracketed)).toBe(net(text))
    }), { seed: 20190116, numRuns: 1500 })
  })
})

describe('bracketMarks(fromWord(toWord(paper)))', () => {
  const piece = fc.constantFrom('The Parties ', 'shall ', '[Japan: ', '[US/EU: ', '[Russia propose; Japan oppose: ', '] ', ']', '[', ' - Russia delete]', ' - US; G77 delete]', 'meet', '\n', '2. ', '[should]', ' / ', 'Option 1: ', '{EU/CH: ', '}', '\u00A0', '“each” year')

  it('gives back a bracketed text whose brackets were marked by side', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((all) => all.join('')), (text) => {
      expect(throughWord(text)).toBe(text)
    }), { seed: 20190117, numRuns: 200 })
  })

  it.skipIf(!here).each(here ? readdirSync(corpus).filter((file) => file.endsWith('.txt')) : [''])('%s', (file) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    expect(throughWord(text)).toBe(text)
  })
})

function brackets(spans: readonly (Span | string)[]): string {
  return bracketMarks(read(paper([line('paragraph', spans)])))
}

function throughWord(text: string): string {
  return bracketMarks(read(paperOfText(parse(text), { date: '2019-01-21T09:00:00Z' })))
}

function read(paper: Paper): Marked {
  const found = fromWord(toWord(paper).bytes)
  if ('refused' in found) throw new Error(found.refused)
  return found
}

function marked(text: string, changes: readonly { from: number; to: number; kind: 'inserted' | 'deleted'; author: string }[]): Marked {
  return { text, changes: changes.map((change) => ({ ...change, date: null })), comments: [], notes: [] }
}

function net(text: string): number {
  return [...text].reduce((sum, character) => sum + (character === '[' ? 1 : character === ']' ? -1 : 0), 0)
}
