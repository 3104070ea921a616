import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clausesOfText, paperOfDraft, paperText, parse } from '@travaux/drafting'
import { by, names, textAfter } from '../draft/builders.ts'

const printed = (text: string) => {
  const { deeds } = clausesOfText(parse(text), () => null)
  return paperText(paperOfDraft(textAfter(...deeds.map((does) => by(null, does))), names)).split('\n\n').slice(1).join('\n\n')
}

describe('clausesOfText(read, sideOf)', () => {
  it.each([
    ['Section B: Ships\n\nWords.', 'Section B. Ships\n\nWords.'],
    ['ANNEX III\n\nWords.', 'ANNEX III\n\nWords.'],
    ['CHAPTER ONE\n   THE HARBOUR\n\nWords.', 'CHAPTER ONE. THE HARBOUR\n\nWords.'],
    ['Chapter II. The harbour\n\nWords.', 'Chapter II. The harbour\n\nWords.'],
    ['ARTICLE 1.2: Fees\n\nWords.', 'Article 1.2. Fees\n\nWords.'],
  ])('%j keeps the words of its number', (text, read) => {
    expect(printed(text)).toBe(read)
  })

  it('puts no word before a heading that has no number', () => {
    expect(printed('### Fees\n\nWords.')).toBe('Fees\n\nWords.')
  })

  it('an option keeps its colon, and emphasis round a label goes with it', () => {
    expect(printed('1. Words:\n\n**Option 1:** Ships pay.\n\nOption 2: No text.')).toBe('1. Words:\n\nOption 1: Ships pay.\n\nOption 2: No text.')
  })

  it('a bracket that opens before the label is one of the words, or stays where it goes on in another clause', () => {
    const { deeds } = clausesOfText(parse('[3. Ships pay.]\n\n4. Boats do not.'), () => null)
    expect(deeds[0]).toMatchObject({ label: '3', wording: { words: '{brk_1-1}', brackets: [{ alternatives: [{ words: 'Ships pay.' }, { words: '' }] }] } })
    expect(printed('[[3. Ships] pay.]\n\n4. Boats do not.')).toBe('3. [[Ships] pay.]\n\n4. Boats do not.')
    expect(printed('[3. Ships pay.\n\n4. Boats do not.]')).toBe('3. [Ships pay.\n\n4. Boats do not.]')
    expect(printed('[3. ]Ships pay.\n\n4. Boats do not.')).toBe('[3]. Ships pay.\n\n4. Boats do not.')
  })

  it('who is no side of the dossier is named in the words', () => {
    expect(printed('1. Ships [Ada propose; Bor oppose: shall] [should] pay [a fee - Bor delete].')).toBe('1. Ships [Ada propose; Bor oppose: shall] [should] pay [a fee - Bor delete].')
  })

  it('the mark of a footnote is no number', () => {
    expect(printed('1. Ships pay.[^1]\n\n[^1]: Or do not.')).toBe('1. Ships pay.[^1]\n\n[^1]: Or do not.')
  })
})

const shared = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const texts = ['acta-2010-04', 'bbnj-prepcom3-2026', 'unfccc-draft-decision-2015-10-23', 'unfccc-geneva-2015-02-12'].map((name) => join(shared, `${name}.txt`)).filter((file) => existsSync(file))

describe.skipIf(texts.length === 0)('real texts as drafts (skipped where shared/corpora is absent)', () => {
  it.each(texts)('%s loses no word and no bracket but running heads and page numbers', (file) => {
    const text = readFileSync(file, 'utf8')
    const furniture = parse(text).blocks.filter(({ unit }) => unit === 'furniture').map((block) => block.text).join('')
    expect(difference(counted(text), counted(`${printed(text)}\n${furniture}`))).toEqual([])
  })
})

/** Words whatever their letters' case, and square brackets, with how often each is there. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+|[[\]]/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((word) => one.get(word) !== other.get(word)).map((word) => `${word}: ${one.get(word) ?? 0}, then ${other.get(word) ?? 0}`)
}
