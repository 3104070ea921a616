import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, bracketsIn, clausesIn, deedsOfRevision, paperOfDraft, paperText, piecesText, refusalOf, textsOfDraft, type Bracket, type Change, type DraftText, type Paper, type Piece, type RecordedAct } from '@travaux/drafting'
import { cutPieces } from '../../src/draft/cutPieces.ts'
import { anyActs } from './anyActs.ts'
import { ada, by, harbour, names, shownAfter, tabled, textAfter } from './builders.ts'

const seed = 20190510
const holds = (law: (acts: readonly RecordedAct[]) => void) => fc.assert(fc.property(anyActs, law), { seed, numRuns: 300 })
const open = (text: DraftText) => clausesIn(text.clauses).flatMap(({ clause }) => bracketsIn(clause.pieces).map((bracket) => ({ clause: clause.id, bracket })))
const agreeing = (clause: string, { id, alternatives }: Bracket, which = 0) => by(null, { act: 'agree', clause, bracket: id, alternative: alternatives[which % alternatives.length]!.id, adReferendum: [], inPrinciple: false }, 5)
const reopening = (clause: string, bracket: string) => by(null, { act: 'reopen', clause, bracket }, 5)

/** What stands, with every alternative of every bracket, as one reads it. */
const standing = (text: DraftText) => clausesIn(text.clauses).map(({ clause: { id, pieces } }) => [id, spelled(pieces)])
const spelled = (pieces: readonly Piece[]): string => pieces.map((piece) => `${piece.was.map(({ bracket, adReferendum }) => `<${bracket.id} ${adReferendum.join()}>`).join('')}${piece.is === 'words' ? piece.words : `{${piece.id}: ${piece.alternatives.map((each) => `${each.id} ${spelled(each.pieces)}`).join(' | ')}}`}`).join('')

/** A paper's proposals, as they come back from a file. */
function marksOf({ lines }: Paper): readonly Change[] {
  let at = 0
  return lines.flatMap(({ spans }, i) => {
    at += i === 0 ? 0 : 1
    return spans.flatMap(({ text, change }): readonly Change[] => {
      at += text.length
      return change === null || text === '' ? [] : [{ from: at - text.length, to: at, kind: change.kind, author: change.side, date: null }]
    })
  })
}

/** What is agreed innermost first and reopened outermost first is as it was. */
function reopensOutermostFirst(acts: readonly RecordedAct[]): void {
  const before = textAfter(...acts)
  const inner = open(before).toReversed()
  const numbered = (all: readonly RecordedAct[], from: number) => all.map((act, i) => ({ ...act, recordedAt: String(3000 + from + i) }))
  const agreed = numbered(inner.map(({ clause, bracket }) => agreeing(clause, bracket)), 0)
  const outermost = numbered(open(before).map(({ clause, bracket }) => reopening(clause, bracket.id)), 500)
  const after = textAfter(...acts, ...agreed, ...outermost)
  expect(after.lost).toEqual(before.lost)
  expect(standing(after)).toEqual(standing(before))
}

describe(`what holds for any acts (seed ${seed})`, () => {
  it('each is done or listed as lost, once', () => holds((acts) => {
    const lost = textAfter(...acts).lost.map(({ act }) => act)
    expect(new Set(lost).size).toBe(lost.length)
    expect(acts.map(({ id }) => id)).toEqual(expect.arrayContaining(lost))
  }))

  it('without those that were lost the text is the same', () => holds((acts) => {
    const text = textAfter(...acts)
    const lost = new Set<string>(text.lost.map(({ act }) => act))
    expect(textAfter(...acts.filter(({ id }) => !lost.has(id)))).toEqual({ ...text, lost: [] })
  }))

  it('the text after a round is what the acts up to it make', () => holds((acts) => {
    const rounds = [...new Set(acts.map(({ value }) => value.round))].toSorted()
    expect(textsOfDraft(acts[0]!.value.draft, harbour, acts)).toEqual(rounds.map((round) => textAfter(...acts.filter(({ value }) => value.round <= round))))
  }))

  it('names of brackets and alternatives are borne once', () => holds((acts) => {
    const brackets = open(textAfter(...acts)).map(({ bracket }) => bracket)
    const all = brackets.flatMap(({ id, alternatives }) => [id, ...alternatives.map((each) => each.id)])
    expect(new Set(all).size).toBe(all.length)
  }))

  it('agreeing every bracket leaves none, and reopening them from the last brings back what stood', () => fc.assert(fc.property(anyActs, fc.infiniteStream(fc.nat({ max: 3 })), (acts, which) => {
    const before = textAfter(...acts)
    const [agreed, reopened]: [RecordedAct[], RecordedAct[]] = [[], []]
    for (let next = open(before)[0]; next !== undefined; next = open(textAfter(...acts, ...agreed))[0]) {
      agreed.push(agreeing(next.clause, next.bracket, which.next().value))
      reopened.unshift(reopening(next.clause, next.bracket.id))
    }
    const all = reopened.map((act) => ({ ...act, id: act.id.replace('act_', 'act_z') as typeof act.id, recordedAt: '2031' }))
    const inOrder = all.map((act, i) => ({ ...act, recordedAt: `2031-${String(i).padStart(4, '0')}` }))
    const after = textAfter(...acts, ...agreed.map((act, i) => ({ ...act, recordedAt: `2030-${String(i).padStart(4, '0')}` })), ...inOrder)
    expect(after.lost).toEqual(before.lost)
    expect(standing(after)).toEqual(standing(before))
  }), { numRuns: 150 }))

  it('an agreement made innermost first is reopened outermost first all the same', () => holds(reopensOutermostFirst))

  // Known to be wrong: where a proposal reached across the end of words that were agreed in a bracket of their own, and both are reopened, the inner bracket stands twice.
  it.fails('so it is where a proposal reaches across the end of what was agreed', () => {
    const agree = (bracket: string, alternative: string) => by(null, { act: 'agree', clause: 'cls_1', bracket, alternative, adReferendum: [], inPrinciple: false }, 2)
    const propose = (bracket: string, over: string, words: string) => by(ada, { act: 'propose', clause: 'cls_1', bracket: `brk_${bracket}`, at: { words: over, before: '', after: '' }, standing: `alt_stood-${bracket}`, alternative: `alt_${bracket}`, words, proposition: null }, 2)
    const acts = [
      tabled('cls_1', 'The harbour shall stay open.'), propose('inner', 'The harbour', 'Ships'), agree('brk_inner', 'alt_stood-inner'),
      propose('outer', ' harbour ', 'port'), agree('brk_outer', 'alt_outer'), reopening('cls_1', 'brk_inner'), reopening('cls_1', 'brk_outer'),
    ]
    expect(() => reopensOutermostFirst(acts)).not.toThrow()
  })

  it('words are where runs say they are, and columns are made of the words of alternatives', () => holds((acts) => {
    for (const clause of shownAfter(...acts).clauses) {
      const raw = new Map([[null as string | null, clause.text], ...clause.brackets.flatMap(({ alternatives }) => alternatives.map((each) => [each.id as string | null, each.raw] as const))])
      for (const run of clause.runs) if (run.is === 'words') expect(raw.get(run.alternative)?.slice(run.from, run.from + run.raw.length)).toBe(run.raw)
      for (const { runs } of clause.columns) expect(runs.every(({ words }) => words !== '')).toBe(true)
    }
  }))

  it('a file that comes back as it went says nothing, be it plain text or with the marks it went out with', () => holds((acts) => {
    const text = textAfter(...acts)
    const paper = paperOfDraft(text, names)
    const comments = paper.comments.map(({ from, to, side, text: said }) => ({ from, to, author: side, date: null, text: said }))
    for (const changes of [[], marksOf(paper)]) expect(deedsOfRevision(text, names, { text: paperText(paper), changes, comments, notes: [] }, () => 'new')).toEqual({ deeds: [], notes: [] })
  }))

  it('a proposal over any words of a text, withdrawn, leaves the text as it was', () => fc.assert(fc.property(anyActs, fc.nat(), fc.nat(), (acts, a, b) => {
    const before = textAfter(...acts)
    const clause = before.clauses[0]
    if (clause === undefined) return
    const text = piecesText(clause.pieces)
    const [from, to] = [Math.min(a % (text.length + 1), b % (text.length + 1)), Math.max(a % (text.length + 1), b % (text.length + 1))]
    const proposed = by(ada, { act: 'propose', clause: clause.id, bracket: 'brk_mine', at: anchorAt(text, from, to), standing: null, alternative: 'alt_mine', words: 'quays', proposition: null }, 5)
    const withdrawn = by(ada, { act: 'withdraw', clause: clause.id, bracket: 'brk_mine', alternative: 'alt_mine' }, 6)
    expect(standing(textAfter(...acts, proposed, withdrawn))).toEqual(standing(before))
  }), { numRuns: 300 }))
})

describe(`for any acts (seed ${seed})`, () => {
  it('a bracket that was reopened is closed by no act of one side alone', () => holds((acts) => {
    const before = textAfter(...acts)
    for (const { clause, bracket } of open(before)) {
      const done = ({ value, ...act }: RecordedAct, round: number, side: typeof ada | null = null): RecordedAct => ({ ...act, value: { ...value, round, side } })
      const after = [...acts, agreeing(clause, bracket), done(reopening(clause, bracket.id), 6), done(agreeing(clause, bracket), 7, ada)]
      expect(open(textAfter(...after)).map((each) => each.bracket.id)).toContain(bracket.id)
    }
  }))

  it('refusalOf(id, draft, acts, act) is null exactly where the act is done and no act before it is lost', () => holds((acts) => {
    const act = by(null, { act: 'strike', clause: 'cls_1' }, 2)
    const [before, after] = [acts, [...acts, act]].map((all) => textAfter(...all).lost.map((lost) => lost.act))
    expect(refusalOf(act.value.draft, harbour, acts, act) === null).toBe(after!.every((lost) => before!.includes(lost)))
  }))
})

describe('cutPieces(pieces, from, to)', () => {
  it('keeps every piece and every character, and cuts no bracket', () => fc.assert(fc.property(anyActs, fc.nat(), fc.nat(), (acts, a, b) => {
    for (const { clause: { pieces } } of clausesIn(textAfter(...acts).clauses)) {
      const length = piecesText(pieces).length
      const [from, to] = [Math.min(a % (length + 1), b % (length + 1)), Math.max(a % (length + 1), b % (length + 1))]
      const parts = cutPieces(pieces, from, to).flat()
      expect(piecesText(parts)).toBe(piecesText(pieces))
      expect(parts.filter(({ is }) => is === 'bracket')).toEqual(pieces.filter(({ is }) => is === 'bracket'))
      expect(parts.flatMap(({ was }) => was.map(({ bracket }) => bracket.id))).toEqual(expect.arrayContaining(pieces.flatMap(({ was }) => was.map(({ bracket }) => bracket.id))))
    }
  })))
})
