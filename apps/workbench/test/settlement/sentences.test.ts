import type { GroundShown } from '@travaux/server'
import type { GraphPart, GraphSentence, PackageModel } from '@travaux/settlement'
import { describe, expect, it } from 'vitest'
import { reasonsApart } from '../../src/features/settlement/graph/reasonsApart.ts'
import { basesCounted } from '../../src/features/settlement/numbers/basesCounted.ts'

const sentence = (...parts: readonly GraphPart[]): GraphSentence => ({ parts, text: parts.map(({ text }) => text).join(''), because: [], states: [], packages: [] })
const words = (text: string): GraphPart => ({ is: 'words', text })
const ground = (text: string): GraphPart => ({ is: 'ground', text, key: 'prf_1', basis: 'public' })

describe('reasonsApart(sentence)', () => {
  it('cuts a sentence before what it says it for, and loses nothing', () => {
    const { what, why } = reasonsApart(sentence(words('A trade: '), { is: 'decisionMaker', text: 'Japan', decisionMaker: 0 }, words(' gains 2, for, in public, '), ground('on 14 January 2019 Lavrov said “…”'), words(' and 2 more grounds say so.')))
    expect(what.text).toBe('A trade: Japan gains 2.')
    expect(why?.text).toBe('In public, on 14 January 2019 Lavrov said “…” and 2 more grounds say so.')
    expect(why?.parts.filter(({ is }) => is === 'ground')).toHaveLength(1)
  })

  it('leaves one whole that gives no reasons', () => {
    const whole = sentence(words('Nothing possible is better, for anybody.'))
    expect(reasonsApart(whole)).toEqual({ what: whole, why: null })
  })
})

describe('basesCounted(model, picks, grounds)', () => {
  const estimate = (...because: string[]) => ({ low: 1, likely: 1, high: 1, because })
  const model = { sides: [{ name: 'A', reservation: estimate('r'), weights: [estimate('w')], values: [[estimate('v0'), estimate('v1')]] }] } as unknown as PackageModel
  const bases: Readonly<Record<string, GroundShown['basis']>> = { r: 'inference', w: 'mandate', v0: 'public', v1: 'inference' }
  const grounds = (because: readonly string[]) => because.flatMap((key) => (bases[key] === undefined ? [] : [{ key, basis: bases[key] } as unknown as GroundShown]))

  it('counts what the numbers of a package are, each sort by its own name', () => {
    expect(basesCounted(model, [0], grounds)).toBe('1 said in public, 1 own mandate, 1 inferred')
    expect(basesCounted(model, [1], grounds)).toBe('1 own mandate, 2 inferred')
    expect(basesCounted(model, [0], () => [])).toBe('')
  })
})
