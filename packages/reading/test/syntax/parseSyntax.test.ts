import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../english.ts'
import { layText } from '../../src/layText.ts'
import { parseSyntax } from '../../src/syntax/parseSyntax.ts'

const parsed = (text: string) => parseSyntax(layText(text, null, null), english())

describe('parseSyntax(document, english)', () => {
  it('gives each word its part of speech, and what it depends on', () => {
    const { tokens, syntax } = parsed('The foreign minister insisted on Monday that the quota would hold.')
    const said = (word: string) => {
      const t = tokens.lower.indexOf(word)
      return [syntax.tagNames[syntax.tag[t]!], tokens.lower[syntax.head[t]!] ?? null, syntax.labelNames[syntax.label[t]!]]
    }
    expect(said('insisted')).toEqual(['VBD', null, 'root'])
    expect(said('minister')).toEqual(['NN', 'insisted', 'nsubj'])
    expect(said('hold')).toEqual(['VB', 'insisted', 'ccomp'])
    expect(said('monday')).toEqual(['NNP', 'insisted', 'obl'])
  })

  it('gives every sentence of any text one root, and every other word a way to it within the sentence', () => {
    const words = fc.constantFrom('the', 'minister', 'said', '"', '“', 'that', ',', '.', 'U.S.', 'talks', 'Мид', '首相', '1956', '—', '(', 'don’t', '\n')
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))), (text) => {
      const { tokens, sentences, syntax: { head } } = parsed(text)
      for (let s = 0; s < sentences.length; s++) {
        const inside = Array.from({ length: tokens.length }, (_, t) => t).filter((t) => tokens.from[t]! >= sentences.from[s]! && tokens.from[t]! < sentences.to[s]!)
        if (inside.length === 0) continue
        expect(inside.filter((t) => head[t] === -1)).toHaveLength(1)
        for (const t of inside) {
          let at = t
          for (let steps = 0; head[at] !== -1; steps++, at = head[at]!) {
            expect(inside).toContain(head[at])
            expect(steps).toBeLessThan(inside.length)
          }
        }
      }
    }))
  })
})
