import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { webAnnotations } from '@travaux/record'
import { seed } from '../entries.ts'
import { dossier, ground, kono, source, statement } from '../views/build.ts'

interface Selected { readonly target: readonly { readonly selector: readonly [{ readonly exact: string; readonly prefix: string; readonly suffix: string }, { readonly start: number; readonly end: number }] }[] }

const selectors = (text: string, from: number, to: number) => {
  const report = source('src_report', text)
  const said = statement(report, kono, text.slice(from, to))
  const place = { source: said.finding.evidence[0]!.source, from, to }
  const page = webAnnotations(dossier(ground, report, { ...said, finding: { ...said.finding, evidence: [place] } as typeof said.finding }), { as: null, on: null }) as { items: readonly Selected[] }
  return page.items.flatMap(({ target }) => target.map(({ selector }) => selector))
}

describe('webAnnotations(folded, options)', () => {
  it('counts code points, of which an emoji and a rare kanji are one', () => {
    const text = '🕊️ 𠮟責: Kono said “河野は𠮷野で 👍🏽 と述べた” today.'
    const words = '河野は𠮷野で 👍🏽 と述べた'
    const [[quote, position] = []] = selectors(text, text.indexOf(words), text.indexOf(words) + words.length)
    expect(quote?.exact).toBe(words)
    expect([...text].slice(position?.start, position?.end).join('')).toBe(words)
    expect(position?.start).toBe(text.indexOf(words) - 2)
  })

  it(`cuts no code point in half, wherever a passage and what stands around it begin and end (seed ${seed.seed})`, () => {
    const text = fc.array(fc.constantFrom('a', '漢', '𠮷', '👍🏽', '🕊', 'é', ' '), { minLength: 1, maxLength: 90 }).map((all) => all.join(''))
    fc.assert(fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const [from, to] = [a % whole.length, b % whole.length].toSorted((x, y) => x - y) as [number, number]
      for (const [{ exact, prefix, suffix }, { start, end }] of selectors(whole, from, to + 1)) {
        expect([exact, prefix, suffix].every((each) => each.isWellFormed())).toBe(true)
        expect([...whole].slice(start, end).join('')).toBe(exact)
        expect(whole.includes(prefix + exact + suffix)).toBe(true)
      }
    }), seed)
  })
})
