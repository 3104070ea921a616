import fc from 'fast-check'
import type { DraftingDeed, SideId, Wording } from '@travaux/model'
import { anchorAt, bracketsIn, clausesIn, piecesText, type RecordedAct } from '@travaux/drafting'
import { ada, bor, by, textAfter } from './builders.ts'

const vocabulary = ['ships', 'shall', 'stay', 'open', '{cls_1}', '{plc_bay}', 'to', 'all']

/** What numbers choose of what there is, one after another. */
type Chooser = <T>(from: readonly T[]) => T

/** A deed on what stands after these acts; now and then on what does not. `n` makes names new. */
function deedAfter(acts: readonly RecordedAct[], choose: Chooser, n: number): DraftingDeed {
  const clauses = clausesIn(textAfter(...acts).clauses).map((each) => each.clause)
  const clause = choose([...clauses, ...clauses, null]) ?? null
  const at = clause?.id ?? 'cls_none'
  const brackets = clause === null ? [] : bracketsIn(clause.pieces)
  const open = brackets.length === 0 ? null : choose(brackets)
  const bracket = open?.id ?? 'brk_none'
  const alternatives = open?.alternatives ?? []
  const alternative = alternatives.length === 0 ? 'alt_none' : choose(alternatives).id
  const words = Array.from({ length: choose([0, 1, 2, 3]) }, () => choose(vocabulary)).join(' ')
  const closed = acts.flatMap(({ value: { does } }) => (does.act === 'agree' && does.bracket !== null ? [{ clause: does.clause, bracket: does.bracket }] : []))
  const text = piecesText(choose([clause?.pieces ?? [], ...alternatives.map(({ pieces }) => pieces)]))
  const cuts = [...text.matchAll(/\b|$/gu)].map(({ index }) => index).filter((cut) => !/\{brk_[^{}]*$/u.test(text.slice(0, cut)) || text.slice(0, cut).endsWith('}'))
  const [a, b] = [choose(cuts), choose(cuts)]
  const anchor = anchorAt(text, Math.min(a, b), Math.max(a, b))
  const other = choose([...clauses.map(({ id }) => id), null])
  switch (choose(['propose', 'propose', 'propose', 'propose', 'join', 'agree', 'agree', 'agree', 'reopen', 'reopen', 'position', 'withdraw', 'table', 'split', 'move', 'strike', 'merge', 'clause'] as const)) {
    case 'propose': return { act: 'propose', clause: at, bracket: `brk_${n}`, at: anchor, standing: choose([null, `alt_${n}-stood`]), alternative: `alt_${n}`, words, proposition: null }
    case 'join': return { act: 'propose', clause: at, bracket, at: null, standing: null, alternative: `alt_${n}`, words, proposition: null }
    case 'agree': return { act: 'agree', clause: at, bracket, alternative, adReferendum: choose([[], [], [ada]]), inPrinciple: false }
    case 'clause': return { act: choose(['agree', 'agree', 'reopen'] as const), clause: at, bracket: null, alternative: null, adReferendum: choose([[], [bor]]), inPrinciple: choose([true, false]) }
    case 'reopen': return { act: 'reopen', ...closed.length === 0 ? { clause: at, bracket: null } : choose(closed) }
    case 'position': return { act: choose(['support', 'accept', 'oppose', 'reserve'] as const), clause: at, bracket: choose([bracket, bracket, null]), alternative: choose([alternative, alternative, null]) }
    case 'withdraw': return { act: 'withdraw', clause: at, bracket, alternative: choose([alternative, null]) }
    case 'table': return { act: 'table', clause: choose([`cls_${n}`, `cls_${n}`, at]), under: other, after: choose([at, null]), unit: choose(['article', 'paragraph'] as const), label: null, heading: choose([null, 'Harbour']), wording: wording(words, n) }
    case 'split': return { act: 'split', clause: at, at: anchor, into: `cls_${n}` }
    case 'move': return { act: 'move', clause: at, under: other, after: choose([...clauses.map(({ id }) => id), null]) }
    case 'strike': return { act: 'strike', clause: at }
    case 'merge': return { act: 'merge', clause: at, bracket, alternatives: alternatives.length < 2 ? [alternative, 'alt_none'] : alternatives.slice(0, 2).map(({ id }) => id), into: `alt_${n}`, words, proposition: null }
  }
}

/** A bracket with another in its first alternative. */
function wording(words: string, n: number): Wording {
  return {
    words: `The ${words} {brk_${n}} to all.`,
    brackets: [
      { bracket: `brk_${n}`, alternatives: [{ alternative: `alt_${n}-a`, words: `stay {brk_${n}-in} open`, positions: [{ side: ada, position: 'proposes' }], proposition: null }, { alternative: `alt_${n}-b`, words: '', positions: [], proposition: null }] },
      { bracket: `brk_${n}-in`, alternatives: [{ alternative: `alt_${n}-c`, words, positions: [{ side: bor, position: 'opposes' }], proposition: null }, { alternative: `alt_${n}-d`, words: 'always', positions: [], proposition: null }] },
    ],
  }
}

/** Acts on a draft of two sides and a chair, through four rounds, each on what stood when it was done; some find no place. */
export const anyActs: fc.Arbitrary<readonly RecordedAct[]> = fc.array(fc.array(fc.nat({ max: 999 }), { minLength: 24, maxLength: 24 }), { minLength: 4, size: 'max', maxLength: 24 }).map((rows) => {
  const acts = [by(null, { act: 'table', clause: 'cls_1', under: null, after: null, unit: 'article', label: null, heading: null, wording: { words: 'The harbour shall stay open to all ships.', brackets: [] } })]
  for (const [i, numbers] of rows.entries()) {
    let next = 0
    const choose: Chooser = (from) => from[(numbers[next++ % numbers.length] as number) % from.length] as (typeof from)[number]
    const side = choose<SideId | null>([ada, bor, null, null])
    const act = by(side, deedAfter(acts, choose, i + 2), 1 + Math.floor(i * 4 / rows.length))
    acts.push({ ...act, recordedAt: `2030-01-01T00:00:${String(i + 10)}Z` })
  }
  return acts.map((act, i) => (i === 0 ? { ...act, recordedAt: '2030' } : act))
})
