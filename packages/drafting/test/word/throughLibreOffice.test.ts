import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Marked } from '@travaux/drafting'
import { paperOfText } from '../../src/paper/paperOfText.ts'
import { parse } from '../../src/syntax/parse.ts'
import { bracketMarks } from '../../src/word/bracketMarks.ts'
import { fromWord } from '../../src/word/fromWord.ts'
import { marksInBrackets } from '../../src/word/marksInBrackets.ts'
import { toWord } from '../../src/word/toWord.ts'
import { anyPaper } from './anyPaper.ts'
import { changesOf, commentsOf, textOf } from './papers.ts'

const files = join(import.meta.dirname, 'files')
const source = readFileSync(join(files, 'neighbourhood.txt'), 'utf8')
const date = '2019-01-21T09:00:00Z'
const corpus = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const isHere = spawnSync('soffice', ['--version']).status === 0
if (!isHere) console.log('soffice is absent: only the checked-in files that LibreOffice saved are read')

describe('files that LibreOffice saved', () => {
  it('through-libreoffice.docx, our own file opened and saved there, is the text it was made of', () => {
    const found = read(readFileSync(join(files, 'through-libreoffice.docx')))
    expect(found.text).toBe(source)
    expect(found.changes).toEqual(changesOf(paperOfText(parse(source), { date })))
    expect(found.notes).toEqual([])
    expect(bracketMarks(found)).toBe(source)
  })

  it('written-in-libreoffice.docx, a text drafted there, becomes a bracketed text', () => {
    const found = read(readFileSync(join(files, 'written-in-libreoffice.docx')))
    const { text, comments } = marksInBrackets(found)
    expect(text).toBe([
      'Article 1. Purpose', '1. The Parties shall meet [Sudria: once a year].', '(a) In spring in Norburg;', '(b) in autumn at sea[^1].',
      '2. Neither enters into [any alliance - Norlandia delete][Norlandia: its alliances] against  the other.', 'The end.', '[Sudria: And more.]', 'Norlandia', 'Sudria', 'Signed', '[^1]: Weather permitting.',
    ].join('\n'))
    expect(comments.map(({ from, to, author, text: words }) => [text.slice(from, to), author, words])).toEqual([['Norburg', 'Norlandia', 'Which town?\nOurs has no hall.']])
  })
})

describe.skipIf(!isHere)('LibreOffice on this machine, opening and saving our files', () => {
  const folder = isHere ? mkdtempSync(join(tmpdir(), 'travaux-word-')) : ''
  const papers = isHere ? fc.sample(anyPaper, { seed: 20190118, numRuns: 24 }) : []
  const real = isHere && existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []

  beforeAll(() => {
    papers.forEach((each, i) => writeFileSync(join(folder, `paper-${i}.docx`), toWord(each).bytes))
    for (const name of real) writeFileSync(join(folder, `${name}.docx`), toWord(paperOfText(parse(readFileSync(join(corpus, name), 'utf8')), { date })).bytes)
    // Named by its own filter, for a file that it has not changed LibreOffice may otherwise hand back as it came.
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'docx:Office Open XML Text', '--outdir', join(folder, 'saved'), ...readdirSync(folder).filter((name) => name.endsWith('.docx')).map((name) => join(folder, name))], { stdio: 'ignore' })
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps every character of any paper, who would have which words, and comments on words', () => {
    papers.forEach((each, i) => {
      const found = read(readFileSync(join(folder, 'saved', `paper-${i}.docx`)))
      const text = textOf(each)
      expect(found.text, `paper ${i}`).toBe(text)
      expect(byCharacter(found.changes, text), `paper ${i}`).toEqual(byCharacter(changesOf(each), text))
      expect(found.comments, `paper ${i}`).toHaveLength(each.comments.length)
      expect(asSaid(found.comments), `paper ${i}`).toEqual(expect.arrayContaining(asSaid(commentsOf(each).filter(({ from, to }) => isOnWords(text, from, to)))))
    })
  })

  it.each(real)('keeps every character of %s, and its brackets', (name) => {
    const text = readFileSync(join(corpus, name), 'utf8')
    const found = read(readFileSync(join(folder, 'saved', `${name}.docx`)))
    expect(found.text).toBe(text)
    expect(bracketMarks(found)).toBe(text)
  })
})

function read(bytes: Uint8Array): Marked {
  const found = fromWord(bytes)
  if ('refused' in found) throw new Error(found.refused)
  return found
}

/** For each character who inserted or struck it. Line ends are left out: where insertions of one side stand on both sides of one, LibreOffice makes one of them. */
function byCharacter(changes: readonly { from: number; to: number; kind: string; author: string; date: string | null }[], text: string): string[] {
  const at: string[] = Array.from({ length: text.length }, () => '')
  for (const { from, to, kind, author, date } of changes) for (let i = from; i < to; i++) at[i] += `${kind} ${author} ${date ?? ''};`
  return at.map((who, i) => /[\r\n]/.test(text.charAt(i)) ? '' : who)
}

/** LibreOffice moves a comment that begins or ends at a line end or a space by a character, and may shrink one that goes across lines to the point where it ends. */
function isOnWords(text: string, from: number, to: number): boolean {
  return from < to && /\S/.test(text.charAt(from)) && /\S/.test(text.charAt(to - 1)) && !/[\r\v\f]/.test(text.slice(to, to + 1)) && !text.slice(from, to).includes('\n')
}

/** Spaces at the end of a comment LibreOffice leaves out. */
function asSaid(comments: readonly { from: number; to: number; author: string; date: string | null; text: string }[]): string[] {
  return comments.map(({ from, to, author, date, text }) => JSON.stringify([from, to, author, date, text.trimEnd()]))
}
