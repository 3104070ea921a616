import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkText, parse, print, textCheck, type TextCheck } from '@travaux/drafting'

const folder = join(import.meta.dirname, '../../../../../shared/corpora/bracketed')
const here = existsSync(folder)
const why = here ? '' : ' (skipped: ../shared is not on this machine)'
const names = ['unfccc-geneva-2015-02-12', 'unfccc-draft-decision-2015-10-23', 'acta-2010-04', 'bbnj-prepcom3-2026']

/** What was counted of a text, by rules of its own: options are `Option` with a space before the number; attributions may be "considering", which is no role here. */
interface Counted {
  readonly characters: number
  readonly brackets: { readonly matchedPairs: number; readonly unmatchedOpen: readonly number[]; readonly unmatchedClose: readonly number[]; readonly maxDepth: number }
  readonly optionsAt: readonly number[]
  readonly attributions: readonly { readonly offset: number; readonly role: string; readonly sides: readonly string[] }[]
  readonly nonNegotiationBrackets: readonly { readonly offset: number; readonly text: string; readonly why: string }[]
}

describe.skipIf(!here)(`the texts of shared/corpora/bracketed${why}`, () => {
  describe.each(names)('%s', (name) => {
    const text = here ? readFileSync(join(folder, `${name}.txt`), 'utf8') : ''
    const counted = here ? JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Counted : null as unknown as Counted
    const read = parse(text)
    const check: TextCheck = checkText(read)

    it('is printed as it was, and its check keeps to its schema', () => {
      expect(print(read)).toBe(text)
      expect(textCheck.parse(check)).toEqual(check)
      expect(check.characters).toBe(text.length)
    })

    it('has the pairs, the brackets without a partner and the depth that were counted', () => {
      const at = (kind: string): number[] => check.brackets.unmatched.filter((one) => one.kind === kind).map((one) => one.at)
      expect(check.brackets.pairs).toBe(counted.brackets.matchedPairs)
      expect(at('open')).toEqual(counted.brackets.unmatchedOpen)
      expect(at('close')).toEqual(counted.brackets.unmatchedClose)
      expect(check.brackets.maxDepth).toBe(counted.brackets.maxDepth)
      expect(Object.values(check.brackets.kinds).reduce((sum, count) => sum + count, 0)).toBe(check.brackets.pairs)
    })

    it('has the options that were counted, where they begin, and none besides but "Option1" without a space', () => {
      const found = check.options.map(({ from }) => from)
      expect(counted.optionsAt.filter((at) => !found.includes(at))).toEqual([])
      expect(check.options.filter(({ from, to }) => !counted.optionsAt.includes(from) && !/[Oo]ption\d/.test(text.slice(from, to)))).toEqual([])
    })

    it('has the attributions that were counted, in roles that are ours', () => {
      for (const { offset, role, sides } of counted.attributions.filter((one) => one.role !== 'consider')) {
        expect(check.attributions.find(({ from }) => from === offset)).toMatchObject({ role, sides })
      }
      // Beside these only sides that are named: the count was of unnamed ones alone.
      const unnamed = check.attributions.filter(({ sides }) => sides.some((side) => / /.test(side)))
      expect(unnamed.map(({ from }) => from)).toEqual(counted.attributions.filter((one) => one.role !== 'consider').map(({ offset }) => offset))
    })

    it('holds no bracket for disputed that only looks like one', () => {
      const taken = counted.nonNegotiationBrackets.flatMap(({ offset, text: words }) => {
        const at = words.startsWith('*') ? offset + 1 : offset
        return read.pairs.filter(({ from }) => from === at).map(({ kind }) => `${words.slice(0, 30)}: ${kind}`)
      })
      expect(taken.filter((one) => !/: (?:note|remark|footnote|placeholder|number|sic|reference)$/.test(one))).toEqual([])
    })
  })
})
