import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conventions, parse, print } from '@travaux/drafting'
import { soup } from './soup.ts'

const fixtures = conventions.flatMap(({ examples }) => examples)

describe('print', () => {
  it('print(parse(text)) === text for 50,000 soups of brackets', () => {
    fc.assert(fc.property(soup, (text) => print(parse(text)) === text), { numRuns: 50_000, seed: 5 })
  })

  it('print(parse(text)) === text for 20,000 strings of any characters, half surrogates among them', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => print(parse(text)) === text), { numRuns: 10_000, seed: 5 })
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }), (codes) => {
      const text = String.fromCharCode(...codes)
      return print(parse(text)) === text
    }), { numRuns: 10_000, seed: 5 })
  })

  it('print(parse(text)) === text for 5,000 mixtures of all conventions, and the nodes of every block cover it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...fixtures), { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' ', '\n', '\n\n', '][', '\r\n'), (parts, by) => {
      const text = parts.join(by)
      const read = parse(text)
      for (const block of read.blocks) {
        let at = 0
        for (const node of block.nodes) {
          if (node.from !== at) return false
          at = node.to
        }
        if (at !== block.text.length) return false
      }
      return print(read) === text
    }), { numRuns: 5_000, seed: 5 })
  })

  it('parse finds as many pairs as one stack from left to right, and leaves over the same brackets, in 5,000 soups', () => {
    fc.assert(fc.property(soup, (text) => {
      const { pairs, strays, maxDepth } = parse(text)
      const counted = stacked(text)
      expect({ pairs: pairs.filter(({ mark }) => mark === '[]').length, strays: strays.map(({ at }) => at), maxDepth }).toEqual(counted)
    }), { numRuns: 5_000, seed: 5 })
  })

  it('parse gives passages within the text, whatever it is, in 3,000 soups', () => {
    fc.assert(fc.property(soup, (text) => {
      const read = parse(text)
      const passages = [...read.pairs, ...read.attributions, ...read.options, ...read.placeholders, ...read.notes, ...read.articles, ...read.alternates.flatMap(({ words }) => words)]
      return passages.every(({ from, to }) => from >= 0 && from <= to && to <= text.length)
        && read.attributions.every(({ wordsFrom, wordsTo }) => wordsFrom >= 0 && wordsFrom <= wordsTo && wordsTo <= text.length)
        && read.options.every(({ to, end }) => to <= end && end <= text.length)
        && read.notes.every(({ mend }) => mend === null || (mend.at >= 0 && mend.at <= text.length))
    }), { numRuns: 3_000, seed: 5 })
  })
})

function stacked(text: string): { readonly pairs: number; readonly strays: readonly number[]; readonly maxDepth: number } {
  const open: number[] = []
  const strays: number[] = []
  let pairs = 0
  let maxDepth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\' && /[[\]{}\\]/.test(text[at + 1] ?? '')) at += 1
    else if (text[at] === '[') maxDepth = Math.max(maxDepth, open.push(at))
    else if (text[at] === ']') {
      if (open.pop() === undefined) strays.push(at)
      else pairs += 1
    }
  }
  return { pairs, strays: [...strays, ...open].sort((a, b) => a - b), maxDepth }
}
