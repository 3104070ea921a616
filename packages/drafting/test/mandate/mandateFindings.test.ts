import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftingDeed, IdOf, Mandate, SideId } from '@travaux/model'
import { findingSentence, mandateFindings, partNaming, type ActToCome, type DraftText, type GivenMandate, type MandateFinding, type MandateOptions } from '@travaux/drafting'
import { ada, agreedOut, alt, bor, brk, cls, cyr, held, passage, prp, text } from '../economy/builders.ts'

const mandate = (name: string, rule: Mandate['rule'], more: Partial<Mandate> = {}): GivenMandate => ({ id: `mdt_${name}` as IdOf<'mandate'>, value: { side: ada, draft: null, clause: null, rule, words: `Keep to ${name}.`, ...more }, evidence: [passage(3)] })
const atMost = (modal: 'may' | 'should' | 'will' | 'shall', more: Partial<Mandate> = {}) => mandate(modal, { rule: 'at-most', modal }, more)
const comes = (does: DraftingDeed, side: SideId | null = null): MandateOptions => ({ coming: { side, does } })
const agrees = (bracket: string | null, alternative: string | null, adReferendum: readonly SideId[] = []): DraftingDeed => ({ act: 'agree', clause: 'cls_1', bracket, alternative, adReferendum: [...adReferendum], inPrinciple: false })
const held1 = (of: DraftText, given: GivenMandate | readonly GivenMandate[], options: MandateOptions = {}, level: Parameters<typeof mandateFindings>[3] = 'deputy-ministerial'): readonly MandateFinding[] => mandateFindings(of, [given].flat(), ada, level, options)

function said(finding: MandateFinding | undefined, of: DraftText): string {
  return finding === undefined ? '' : findingSentence(finding, partNaming(of, { side: (id) => id.slice(4), proposition: (id) => `answer ${id.slice(4)}`, issue: (id) => id.slice(4) }))
}

describe('a limit on the strength of words', () => {
  const modal = brk('m', alt('alt_shall', 'shall', [held(bor, 'proposes')]), alt('alt_should', 'should', [held(ada, 'proposes')]))
  const of = text(cls('1', 'The Parties ', modal, ' meet each year. They shall not close the pass.'), cls('2', 'Guards must be paid.'))

  it('"shall" where the mandate allows "should": in agreed words and in each alternative, with its place', () => {
    const findings = held1(of, atMost('should'))
    expect(findings.map((each) => (each.is === 'too-strong' ? [each.at.words, each.at.clause, each.at.bracket, each.at.piece, each.found, each.stands] : []))).toEqual([
      ['shall not', 'cls_1', null, 2, 'shall', 'stands'], ['shall', 'cls_1', 'brk_m', 0, 'shall', 'close'], ['must', 'cls_2', null, 0, 'shall', 'stands'],
    ])
    for (const finding of findings) {
      if (finding.is !== 'too-strong') continue
      const { clause, alternative, piece, from, to, words } = finding.at
      const holder = alternative === null ? of.clauses.find(({ id }) => id === clause)?.pieces : modal.alternatives.find(({ id }) => id === alternative)?.pieces
      const at = holder?.[piece ?? -1]
      expect(at?.is === 'words' ? at.words.slice(from, to) : '').toBe(words)
    }
    expect(findings[0]?.evidence).toEqual([{ subject: 'mdt_should', passage: passage(3) }])
    expect(said(findings.find((each) => each.is === 'too-strong' && each.at.words === 'must'), of)).toBe('Article 2 says “must”, as strong as “shall”, where the mandate allows “should” at most; it stands in the text. Instruction: “Keep to should.”')
  })

  it('nothing is too strong where "shall" is allowed; a limit on one clause holds below it and nowhere else', () => {
    expect(held1(of, atMost('shall'))).toEqual([])
    const nested = text(cls('1', cls('1.1', 'It shall be so.')), cls('2', 'It shall be so.'))
    expect(held1(nested, atMost('should', { clause: 'cls_1' })).map((each) => each.is === 'too-strong' && each.at.clause)).toEqual(['cls_1.1'])
  })

  it('tells how near words are to binding: backed by the side, by all others, about to be agreed', () => {
    const three: DraftText = { ...text(cls('1', brk('m', alt('alt_a', 'shall', [held(ada, 'accepts')]), alt('alt_b', 'shall', [held(bor, 'supports'), held(cyr, 'proposes')]), alt('alt_c', 'shall', [held(bor, 'reserves')])))), sides: [ada, bor, cyr] }
    const stands = (options: MandateOptions) => held1(three, atMost('should'), options).map((each) => each.is === 'too-strong' && each.stands)
    expect(stands({})).toEqual(['backed', 'close', 'on-the-table'])
    expect(stands(comes(agrees('brk_m', 'alt_b')))).toEqual(['backed', 'coming', 'on-the-table'])
    expect(stands(comes({ act: 'support', clause: 'cls_1', bracket: 'brk_m', alternative: 'alt_c' }, bor))).toEqual(['backed', 'close', 'on-the-table'])
  })

  it('words that an act to come brings are held too', () => {
    const propose: DraftingDeed = { act: 'propose', clause: 'cls_1', bracket: 'brk_n', at: { words: 'meet', before: '', after: '' }, standing: null, alternative: 'alt_n', words: 'undertake to meet', proposition: null }
    expect(held1(text(cls('1', 'They may meet.')), atMost('should'), comes(propose, ada))).toMatchObject([{ is: 'too-strong', stands: 'coming', found: 'shall', at: { piece: null, from: 0, to: 12, words: 'undertake to', bracket: 'brk_n' } }])
    const table: DraftingDeed = { act: 'table', clause: 'cls_9', under: 'cls_1', after: null, unit: 'paragraph', label: null, heading: null, wording: { words: 'They {brk_shall} rest.', brackets: [{ bracket: 'brk_shall', alternatives: [{ alternative: 'alt_9', words: 'must', positions: [], proposition: null }] }] } }
    expect(held1(text(cls('1', 'They may meet.')), atMost('should', { clause: 'cls_1' }), comes(table, ada))).toMatchObject([{ at: { clause: 'cls_9', bracket: 'brk_shall', words: 'must' } }])
  })

  it('a sentence that binds another side alone is left out where the names of sides are given', () => {
    const names = new Map([[ada, ['Adaland']], [bor, ['Borland']]])
    const binding = (words: string) => held1(text(cls('1', words)), atMost('should'), { sideNames: names }).length
    expect([binding('Borland shall pay.'), binding('The Government of Borland shall pay.'), binding('Peace reigns. Borland shall pay.')]).toEqual([0, 0, 0])
    expect([binding('Adaland shall pay.'), binding('Borland and Adaland shall pay.'), binding('Borland’s visitors and both Parties shall pay.'), binding('Visitors from Borland shall pay.'), binding('Borlanders shall pay.')]).toEqual([1, 1, 1, 1, 1])
    const split = text(cls('1', 'Borland ', brk('m', alt('alt_x', 'shall'), alt('alt_y', 'should')), ' pay.'))
    expect(held1(split, atMost('should'), { sideNames: names })).toEqual([])
  })
})

describe('answers excluded and required', () => {
  const of = text(cls('1', brk('a', alt('alt_free', 'free', [held(ada, 'supports')], 'free'), alt('alt_paid', 'paid', [held(bor, 'proposes')], 'paid'))))

  it('an alternative beyond a red line, by how near it is', () => {
    const line = mandate('line', { rule: 'excludes', proposition: prp('free') })
    expect(held1(of, line)).toMatchObject([{ is: 'beyond-red-line', clause: 'cls_1', bracket: 'brk_a', alternative: 'alt_free', stands: 'backed' }])
    expect(held1(of, mandate('line', { rule: 'excludes', proposition: prp('paid') }), comes(agrees('brk_a', 'alt_paid')))).toMatchObject([{ stands: 'coming' }])
    const agreed = text(cls('1', agreedOut(brk('a', alt('alt_free', 'free', [], 'free'), alt('alt_paid', 'paid', [], 'paid')), 'alt_free')))
    expect(held1(agreed, line)).toMatchObject([{ alternative: 'alt_free', stands: 'stands' }])
    expect(held1(agreed, mandate('other', { rule: 'excludes', proposition: prp('paid') }))).toEqual([])
    expect(said(held1(of, line)[0], of)).toBe('“free” in bracket 1.1 is beyond the mandate, which excludes “answer free”; the side itself is behind it. Instruction: “Keep to line.”')
  })

  it('a required answer that no alternative gives, that was lost, or that the act to come gives up', () => {
    const needs = (name: string) => mandate('needs', { rule: 'requires', proposition: prp(name) })
    const how = (...of: Parameters<typeof held1>) => held1(...of).map((each) => each.is === 'required-missing' && each.how)
    expect(how(of, needs('free'))).toEqual([])
    expect(how(of, needs('wells'))).toEqual(['missing'])
    expect(how(text(cls('1', agreedOut(brk('a', alt('alt_free', 'free', [], 'free'), alt('alt_paid', 'paid', [], 'paid')), 'alt_paid'))), needs('free'))).toEqual(['settled-otherwise'])
    expect(how(of, needs('free'), comes(agrees('brk_a', 'alt_paid')))).toEqual(['given-up'])
    expect(how(of, needs('free'), comes(agrees('brk_a', 'alt_free')))).toEqual([])
    expect(how(of, needs('wells'), comes({ act: 'propose', clause: 'cls_1', bracket: 'brk_a', at: null, standing: null, alternative: 'alt_w', words: 'wells', proposition: prp('wells') }, ada))).toEqual([])
    expect(said(held1(of, needs('wells'))[0], of)).toBe('No alternative in the text gives “answer wells”, which the mandate requires: propose one. Instruction: “Keep to needs.”')
  })
})

describe('the powers of a level', () => {
  const of = text(cls('1', brk('a', alt('alt_free', 'free'), alt('alt_paid', 'paid'))))
  const powers = mandate('powers', { rule: 'powers', level: 'deputy-ministerial', powers: ['negotiate', 'initial'] })
  const needs = (coming: ActToCome, level: Parameters<typeof mandateFindings>[3] = 'deputy-ministerial') => held1(of, powers, { coming }, level).map((each) => each.is === 'without-powers' && each.needs)

  it('deputies with powers to initial neither agree for good, adopt nor sign', () => {
    expect(needs({ side: null, does: agrees('brk_a', 'alt_free') })).toEqual(['adopt'])
    expect(needs({ side: null, action: 'adoption' })).toEqual(['adopt'])
    expect(needs({ side: ada, action: 'signature' })).toEqual(['sign'])
    expect(needs({ side: ada, action: 'ratification' })).toEqual(['express-consent'])
  })

  it('they negotiate, initial, and agree ad referendum', () => {
    expect([{ side: ada, does: agrees('brk_a', 'alt_free', [ada]) }, { side: ada, does: { act: 'support', clause: 'cls_1', bracket: 'brk_a', alternative: 'alt_free' } }, { side: ada, action: 'initialling' }, { side: null, action: 'registration' }].flatMap((coming) => needs(coming as ActToCome))).toEqual([])
  })

  it('an instruction on one level says nothing of another, and an act of another side is not held', () => {
    expect(needs({ side: null, action: 'signature' }, 'ministerial')).toEqual([])
    expect(needs({ side: bor, action: 'signature' })).toEqual([])
  })

  it('says what is needed in words', () => {
    expect(said(held1(of, powers, comes(agrees('brk_a', 'alt_free')))[0], of)).toBe('At a deputy-ministerial meeting the mandate does not reach to adopt words for good, only to negotiate and initial: “agree” of article 1 needs the capital, or a higher level. Instruction: “Keep to powers.”')
  })
})

describe('mandateFindings', () => {
  const rule: fc.Arbitrary<Mandate['rule']> = fc.oneof(
    fc.constantFrom('may' as const, 'should' as const, 'will' as const, 'shall' as const).map((modal) => ({ rule: 'at-most' as const, modal })),
    fc.constantFrom('free', 'paid', 'wells').map((name) => ({ rule: 'excludes' as const, proposition: prp(name) })),
    fc.constantFrom('free', 'paid', 'wells').map((name) => ({ rule: 'requires' as const, proposition: prp(name) })),
    fc.constant({ rule: 'powers' as const, level: 'envoys' as const, powers: [] as ('sign')[] }),
  )
  const given = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 50 }), rule, fc.constantFrom(ada, bor)).map(([n, each, side]) => mandate(`${n}`, each, { side })), { selector: ({ id }) => id, maxLength: 6 })
  const of = text(cls('1', 'They shall ', brk('a', alt('alt_free', 'pass free', [held(ada, 'supports')], 'free'), alt('alt_paid', 'pay', [held(bor, 'proposes')], 'paid')), '. They may rest.'))
  const options = comes(agrees('brk_a', 'alt_paid'))

  it('of no mandates is empty, and so of another side’s or another draft’s', () => {
    expect(mandateFindings(of, [], ada, 'envoys', options)).toEqual([])
    expect(mandateFindings(of, [atMost('may', { side: bor }), atMost('may', { draft: 'drf_other' as IdOf<'draft'> })], ada, 'envoys', options)).toEqual([])
  })

  it('is the same in whatever order mandates come, rests on them alone, and each mandate finds what it finds by itself', () => {
    fc.assert(fc.property(given, (mandates) => {
      const findings = mandateFindings(of, mandates, ada, 'envoys', options)
      expect(mandateFindings(of, mandates.toReversed(), ada, 'envoys', options)).toEqual(findings)
      const own = mandates.filter(({ value }) => value.side === ada)
      expect(findings).toHaveLength(own.reduce((sum, each) => sum + mandateFindings(of, [each], ada, 'envoys', options).length, 0))
      for (const finding of findings) {
        expect(own.map(({ id }) => id)).toContain(finding.mandate)
        expect(finding.evidence.every(({ subject }) => subject === finding.mandate)).toBe(true)
        expect(said(finding, of)).toMatch(/ Instruction: “Keep to \d+\.”$/u)
      }
    }), { seed: 11, numRuns: 200 })
  })
})
