import { makeId, type Finding } from '@travaux/model'
import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { readText } from '../../src/index.ts'

describe('readText(text, options).findings[].why', () => {
  const text = 'OSLO, Nov 8 (Nordwire) - Foreign Minister Ada Stern insisted that the quota would hold. She will meet Iceland\'s foreign minister in Reykjavik on 12 November.'
  const { findings } = readText(text, { english: english(), source: makeId('source', 'why'), published: '2021-11-08' })
  const wordsOf = (finding: Finding | undefined) => finding?.why?.words.map(({ from, to }) => text.slice(from, to))

  it('says by which words a statement was found: its cue and who speaks', () => {
    expect(wordsOf(findings.find(({ kind }) => kind === 'statement'))).toEqual(expect.arrayContaining(['insisted']))
  })
  it('is there for everything that was found, and points into the text', () => {
    for (const finding of findings.filter(({ kind }) => kind !== 'source')) {
      expect(finding.why?.by).toMatch(/\w/)
      for (const words of wordsOf(finding) ?? []) expect(words.trim()).not.toBe('')
    }
  })
})
