import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftId, SideId } from '@travaux/model'
import { bracketCounts, textOfDraft, type Clause, type Flow, type RoundText } from '@travaux/drafting'
import { harbour, by, proposed, tabled } from '../draft/builders.ts'
import { ada, agreedOut, alt, answers, bor, brk, cls, cyr, held, iss, round, text } from './builders.ts'

const open = (name: string, proposition: string | null = null) => brk(name, alt(`alt_${name}1`, 'shall', [held(ada, 'proposes')], proposition), alt(`alt_${name}2`, 'should', [held(bor, 'proposes')]))
const closed = (name: string) => agreedOut(open(name), `alt_${name}1`)
const row = ({ open, opened, closed, reopened, fell }: Flow) => ({ open, opened, closed, reopened, fell })

describe('bracketCounts', () => {
  it('bracketCounts(rounds) counts brackets open, opened, closed and reopened in each round', () => {
    const rounds = [
      round(1, text(cls('1', open('a'), open('b')))),
      round(2, text(cls('1', closed('a'), open('b'), open('c')))),
      round(3, text(cls('1', { ...open('a'), reopened: true }, open('c')))),
    ]
    expect(row(bracketCounts(rounds, []).all)).toEqual({ open: [2, 2, 2], opened: [2, 1, 0], closed: [0, 1, 1], reopened: [0, 0, 1], fell: [0, 0, 1] })
  })

  it('bracketCounts(rounds) counts what was opened and agreed, or agreed and reopened, within one round', () => {
    const rounds = [round(1, text(cls('1', open('a')))), round(2, text(cls('1', { ...open('a'), reopened: true }, closed('b'))))]
    expect(row(bracketCounts(rounds, []).all)).toEqual({ open: [1, 1], opened: [1, 1], closed: [0, 2], reopened: [0, 1], fell: [0, 0] })
  })

  it('bracketCounts(rounds) files brackets by issue, those inside an alternative with it, those on none by themselves', () => {
    const outer = brk('outer', alt('alt_o1', [{ is: 'words', words: 'within ', was: [] }, open('inner')], [held(ada, 'proposes')], 'route'), alt('alt_o2', ''))
    const { issues } = bracketCounts([round(1, text(cls('1', open('a', 'tolls'), open('b')), cls('2', outer)))], [answers('tolls', 'money'), answers('route', 'road')])
    expect(issues.map(({ issue, open, brackets }) => [issue, open, brackets])).toEqual([[iss('money'), [1], ['brk_a']], [iss('road'), [2], ['brk_outer', 'brk_inner']], [null, [1], ['brk_b']]])
  })

  it('bracketCounts(rounds) files brackets by article, one no longer in the text last', () => {
    const rounds = [round(1, text(cls('9', open('z')), cls('1', cls('1.1', open('a'))))), round(2, text(cls('1', cls('1.1', open('a')), cls('1.2', open('b')))))]
    expect(bracketCounts(rounds, []).articles.map(({ article, open }) => [article, open])).toEqual([['cls_1', [1, 2]], ['cls_9', [1, 0]]])
  })

  it('bracketCounts(rounds) says in which brackets a side has words of its own, and which wait on it and why', () => {
    const silent = brk('s', alt('alt_s', 'shall', [held(ada, 'proposes')]))
    const answered = brk('t', alt('alt_t1', 'shall', [held(ada, 'proposes', 1)]), alt('alt_t2', 'should', [held(bor, 'proposes', 2)]))
    const alone = brk('u', alt('alt_u1', 'shall', [held(ada, 'supports', 2), held(bor, 'supports', 2)]), alt('alt_u2', 'may', [held(cyr, 'proposes')]))
    const reserved = brk('v', alt('alt_v', 'shall', [held(ada, 'proposes'), held(bor, 'accepts'), held(cyr, 'reserves')]))
    const [ofAda, ofBor, ofCyr] = bracketCounts([round(2, { ...text(cls('1', silent, answered, alone, reserved)), sides: [ada, bor, cyr] })], []).sides
    expect(ofAda).toEqual({ side: ada, proposes: [3], waits: [1], turns: [{ bracket: 'brk_t', turn: 'to-answer' }] })
    expect(ofBor?.turns).toEqual([{ bracket: 'brk_s', turn: 'silent' }])
    expect(ofCyr?.turns).toEqual([{ bracket: 'brk_s', turn: 'silent' }, { bracket: 'brk_t', turn: 'silent' }, { bracket: 'brk_u', turn: 'alone' }, { bracket: 'brk_v', turn: 'reserves' }])
  })

  it('bracketCounts(rounds): the open of a round are those before, less the closed, with the opened and the reopened, in every row and in any order of rounds', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const state = fc.constantFrom('open', 'closed', 'reopened', 'gone')
    fc.assert(fc.property(fc.array(fc.tuple(...names.map(() => state)), { minLength: 1, maxLength: 8 }), (states) => {
      const rounds = states.map((each, at) => round(at + 1, text(...names.map((name, i): Clause => {
        const is = each[i]
        return cls(`${i}`, ...is === 'open' ? [open(name, `p${i % 3}`)] : is === 'closed' ? [closed(name)] : is === 'reopened' ? [{ ...open(name), reopened: true }] : [])
      }))))
      const counts = bracketCounts(rounds, [answers('p0', 'x'), answers('p1', 'y')])
      for (const flow of [counts.all, ...counts.issues, ...counts.articles]) {
        for (const at of rounds.keys()) expect(flow.open[at]).toBe((flow.open[at - 1] ?? 0) + (flow.opened[at] ?? 0) - (flow.closed[at] ?? 0) + (flow.reopened[at] ?? 0))
        expect(flow.brackets).toHaveLength(flow.open.at(-1) ?? 0)
      }
      expect(counts.all.open).toEqual(states.map((each) => each.filter((is) => is === 'open' || is === 'reopened').length))
      expect(bracketCounts(rounds.toReversed(), [answers('p1', 'y'), answers('p0', 'x')])).toEqual(counts)
    }), { seed: 5 })
  })

  it('bracketCounts(rounds): once every bracket is agreed none is open, and all that were opened are closed, none of them fallen', () => {
    const id = 'drf_harbour' as DraftId
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }), (articles, over) => {
      const acts = Array.from({ length: articles }, (_, i) => {
        const clause = `cls_${i}`
        const words = ['open', 'free', 'lit'].slice(0, over)
        return [tabled(clause, `The harbour shall stay open, free and lit at hour ${i}.`), ...words.map((word) => proposed('sid_ada' as SideId, clause, word, `${word} by day ${i}`))]
      }).flat()
      const before = textOfDraft(id, harbour, acts)
      const agreements = bracketCounts([{ round: 2, name: '', date: null, text: before }], []).all.brackets.map((bracket) => {
        const of = acts.find(({ value: { does } }) => does.act === 'propose' && does.bracket === bracket)?.value.does
        return of?.act === 'propose' ? by(null, { act: 'agree', clause: of.clause, bracket, alternative: of.alternative, adReferendum: [], inPrinciple: false }, 3) : by(null, { act: 'strike', clause: '' })
      })
      const rounds: readonly RoundText[] = [1, 2, 3].map((each) => ({ round: each, name: '', date: null, text: textOfDraft(id, harbour, [...acts, ...agreements], { through: each }) }))
      expect(row(bracketCounts(rounds, []).all)).toEqual({ open: [0, articles * over, 0], opened: [0, articles * over, 0], closed: [0, 0, articles * over], reopened: [0, 0, 0], fell: [0, 0, 0] })
    }), { seed: 6, numRuns: 25 })
  })
})
