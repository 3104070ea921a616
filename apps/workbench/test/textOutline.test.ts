import type { BracketShown, ClauseShown } from '@travaux/drafting'
import type { DraftingActId, PropositionId, SideId } from '@travaux/model'
import type { ActOnRecord } from '@travaux/record'
import { describe, expect, it } from 'vitest'
import { actsOn } from '../src/features/text/actsOn.ts'
import { articleName } from '../src/features/text/articleName.ts'
import { articlesOf } from '../src/features/text/articlesOf.ts'
import { differing } from '../src/features/text/differing.ts'
import { heldIn } from '../src/features/text/heldIn.ts'
import { waitsOf } from '../src/features/text/waitsOf.ts'

const [east, west] = ['sid_east' as SideId, 'sid_west' as SideId]
const bracket = (id: string, proposition: string | null = null): BracketShown => ({
  id, number: '1.1', depth: 0, opened: 1, touched: 1, reopened: false, acts: [],
  alternatives: [{ id: `${id}-a`, words: 'a', raw: 'a', proposition: proposition as PropositionId | null, touched: 1, positions: [], acts: [] }, { id: `${id}-b`, words: 'b', raw: 'b', proposition: null, touched: 1, positions: [], acts: [] }],
})
const clause = (id: string, unit: ClauseShown['unit'], { parent = null as string | null, brackets = [] as readonly BracketShown[], label = '1', runs = [] as ClauseShown['runs'] } = {}): ClauseShown =>
  ({ id, parent, depth: 0, unit, label, number: label, heading: null, status: 'open', adReferendum: [], touched: 1, text: '', runs, columns: [], brackets, positions: [], notes: [], acts: [] })
const text = {
  clauses: [
    clause('cls_pre', 'preamble', { label: '' }), clause('cls_I', 'chapter', { label: 'I' }),
    clause('cls_1', 'article', { parent: 'cls_I', brackets: [bracket('brk_1', 'prp_x')] }), clause('cls_1-1', 'paragraph', { parent: 'cls_1', brackets: [bracket('brk_2')] }),
    clause('cls_2', 'article', { parent: 'cls_I', label: '2', brackets: [bracket('brk_3', 'prp_y')] }),
  ],
}

describe('articlesOf(text)', () => {
  it('gathers what stands below each article, counts its brackets, and names the chapter it begins', () => {
    expect(articlesOf(text).map(({ head, clauses, brackets, chapter }) => [head.id, clauses.map(({ id }) => id), brackets, chapter?.id ?? null])).toEqual([
      ['cls_pre', ['cls_pre'], 0, null], ['cls_1', ['cls_1', 'cls_1-1'], 2, 'cls_I'], ['cls_2', ['cls_2'], 1, null],
    ])
  })
})

describe('heldIn(article, named)', () => {
  const article = articlesOf(text)[1]!
  const named = { clause: null, bracket: null, alternative: null }
  it('is the clause that is named, else the bracket, else the first bracket there is', () => {
    expect(heldIn(article, { ...named, clause: 'cls_1-1', bracket: 'brk_1' })).toMatchObject({ is: 'clause', clause: { id: 'cls_1-1' } })
    expect(heldIn(article, { ...named, bracket: 'brk_2', alternative: 'brk_2-b' })).toMatchObject({ is: 'bracket', bracket: { id: 'brk_2' }, alternative: { id: 'brk_2-b' } })
    expect(heldIn(article, { ...named, bracket: 'brk_3' })).toMatchObject({ is: 'bracket', bracket: { id: 'brk_1' } })
  })
  it('is what was agreed where words came out of the bracket, and the article where none is left', () => {
    const was = { bracket: 'brk_9', round: 2, adReferendum: [], act: 'act_1' as DraftingActId }
    const [agreed] = articlesOf({ clauses: [clause('cls_5', 'article', { runs: [{ is: 'words', words: 'shall', raw: 'shall', from: 0, alternative: null, was }] })] })
    expect(heldIn(agreed!, { ...named, bracket: 'brk_9' })).toMatchObject({ is: 'agreed', words: 'shall', was })
    expect(heldIn(agreed!, named)).toMatchObject({ is: 'clause', clause: { id: 'cls_5' } })
  })
})

describe('articleName(clause)', () => {
  it('names a clause as the table does', () => expect([articleName(clause('cls_1', 'article', { label: '4' })), articleName(clause('cls_p', 'preamble', { label: '' }))]).toEqual(['Article 4', 'Preamble']))
})

describe('differing(clause)', () => {
  it('is the brackets in which the columns do not read the same; words that are missing differ', () => {
    const column = (side: SideId, runs: readonly (readonly [string, string | null])[]) => ({ side, same: false, silent: false, round: 1, runs: runs.map(([words, of]) => ({ words, bracket: of })) })
    expect(differing({ columns: [column(east, [['shall', 'brk_1'], [' meet ', null], ['yearly', 'brk_2'], ['.', 'brk_3']]), column(west, [['may', 'brk_1'], [' meet ', null], ['yearly', 'brk_2']])] })).toEqual(new Set(['brk_1', 'brk_3']))
  })
})

describe('actsOn(acts, clause, bracket)', () => {
  const act = (id: string, round: number, does: object) => ({ id, recordedAt: '2026', value: { round, date: '2026-01-01', does } }) as unknown as ActOnRecord
  const acts = [
    act('act_3', 2, { act: 'support', clause: 'cls_1', bracket: 'brk_1', alternative: null }),
    act('act_1', 1, { act: 'table', clause: 'cls_1', wording: { words: '', brackets: [{ bracket: 'brk_1', alternatives: [] }] } }),
    act('act_2', 1, { act: 'support', clause: 'cls_1', bracket: 'brk_2', alternative: null }),
    act('act_4', 3, { act: 'head', clause: 'cls_1', heading: 'New' }),
  ]
  it('is what was done to a bracket, from its tabling on, in the order of the table', () => expect(actsOn(acts, 'cls_1', 'brk_1').map(({ id }) => id)).toEqual(['act_1', 'act_3']))
  it('is all that was done to a clause where no bracket is named', () => expect(actsOn(acts, 'cls_1', null).map(({ id }) => id)).toEqual(['act_1', 'act_2', 'act_3', 'act_4']))
})

describe('waitsOf(view, articles)', () => {
  const linkage = (subject: string, of: string | null, on: string | null, side: SideId | null, tie = 'waits-for') => ({ subject, kind: 'linkage', value: { tie, of, on, ofWords: 'that', onWords: 'this', side }, quotes: [] })
  const waits = (linkages: readonly object[]) => waitsOf({ linkages: linkages as never, propositions: [], sides: [{ id: east, name: 'Eastland', mark: 'a' }, { id: west, name: 'Westland', mark: 'b' }] }, articlesOf(text))
    .map(({ what, on, sides }) => [what, on, sides.map(({ name }) => name)])
  it('names articles by the answers they give, and words where none does; articles that wait come first', () => {
    expect(waits([linkage('lnk_1', null, 'prp_y', east), linkage('lnk_2', 'prp_x', 'prp_y', east)])).toEqual([['Art. 1', '2', ['Eastland']], ['that', '2', ['Eastland']]])
  })
  it('says once what two sides say, and nothing of what excludes or of what waits on itself', () => {
    expect(waits([linkage('lnk_1', 'prp_x', null, east), linkage('lnk_2', 'prp_x', null, west), linkage('lnk_3', 'prp_x', 'prp_x', west), linkage('lnk_4', 'prp_x', 'prp_y', west, 'excludes')])).toEqual([['Art. 1', 'this', ['Eastland', 'Westland']]])
  })
})
