import { describe, expect, it } from 'vitest'
import { stability } from '../../src/graph/stability.ts'
import { explainStability } from '../../src/graphAnalysis/explainStability.ts'
import { graphStabilitySentences } from '../../src/words/graphStabilitySentences.ts'
import { graphStateSentences } from '../../src/words/graphStateSentences.ts'
import { exchange, telling, texts } from './fixtures.ts'

const told = telling(exchange)

describe('graphStabilitySentences(telling, reason)', () => {
  it('says what a side could gain by alone, what makes it better, and what that rests on', () => {
    expect(texts(graphStabilitySentences(told, explainStability(told.game, 0, 3, 'nash')))).toEqual([
      'Norland could leave “The exchange” and gain by it: by one move it could get to state 3 (payment) (no Nash stability).',
      'Norland could improve alone from “The exchange” by going to state 3 (payment), which it prefers (“port open not taken”, 2nd of the 2 things it wants, is so in state 3 and not in “The exchange”), for, by our own mandate, our instruction of 3 January puts it so.',
    ])
  })

  it('says how the others could answer, and that what is public and what is inferred are different things', () => {
    expect(texts(graphStabilitySentences(told, explainStability(told.game, 0, 3, 'seq')))).toEqual([
      'Norland would not move from “The exchange”: every state it could go to and would prefer, Sudland could turn into one that is no better for Norland than “The exchange”, gaining by each of these moves (sequential stability).',
      'Norland could go to state 3 (payment), which it prefers (“port open not taken”, 2nd of the 2 things it wants, is so in state 3 and not in “The exchange”), for, by our own mandate, our instruction of 3 January puts it so; but from state 3 Sudland could go to “No agreement”, no better for Norland than “The exchange” (“the money comes”, 1st of the 2 things it wants, is so in “The exchange” and not in “No agreement”; in public, on 14 January 2019 its minister said “first the treaty”; and, by inference, the secretariat puts it so).',
    ])
  })

  it('compares by what states are worth where they are', () => {
    expect(texts(graphStabilitySentences(told, explainStability(told.game, 1, 3, 'nash')))[1]).toBe(
      'Sudland could improve alone from “The exchange” by going to state 2 (port open), which it prefers (worth 40 to it, against 25.5), for, by inference, the secretariat puts it so.',
    )
  })

  it('says in one sentence that a side could not gain at all', () => {
    expect(texts(graphStabilitySentences(told, explainStability(told.game, 0, 0, 'gmr')))).toEqual(['Norland would not move from “No agreement”: nothing that it could do alone would leave it better off (Nash stability, and so stability by every way of foreseeing).'])
  })

  it('carries states by number, sides, and the keys it rests on, so that a page can link them', () => {
    const [, sentence] = graphStabilitySentences(told, explainStability(told.game, 0, 3, 'nash'))
    expect(sentence).toMatchObject({ because: ['told'], states: [4, 3], packages: [] })
    expect(sentence!.parts.filter(({ is }) => is !== 'words')).toEqual([
      { is: 'decisionMaker', text: 'Norland', decisionMaker: 0 },
      { is: 'state', text: '“The exchange”', state: 3 },
      { is: 'state', text: 'state 3 (payment)', state: 2 },
      { is: 'state', text: 'state 3', state: 2 },
      { is: 'state', text: '“The exchange”', state: 3 },
      { is: 'ground', text: 'our instruction of 3 January puts it so', key: 'told', basis: 'mandate' },
    ])
  })

  it('is as good without any grounds, as for a model from a file', () => {
    expect(texts(graphStabilitySentences({ ...told, grounds: () => undefined }, explainStability(told.game, 1, 3, 'nash')))[1]).toBe(
      'Sudland could improve alone from “The exchange” by going to state 2 (port open), which it prefers (worth 40 to it, against 25.5).',
    )
  })

  it('names three improvements and counts the rest', () => {
    const many = telling({
      ...exchange, named: new Map(), options: [0, 1, 2].map((option) => ({ name: `act ${option + 1}`, owner: 0, direction: 'both' })),
      decisionMakers: [{ name: 'Norland', preference: { by: 'ranking', ranking: [[7], [6, 5], [4, 3, 2, 1], [0]], because: [] } }],
    })
    expect(texts(graphStabilitySentences(many, explainStability(many.game, 0, 0, 'gmr')))).toEqual([
      'Norland could leave state 1 (nothing taken) and gain by it: nobody could take the gain of going to state 8 (act 1, act 2 and act 3), state 6 (act 1 and act 3), state 7 (act 2 and act 3) and 4 more away again (no general metarationality).',
      'Norland could improve alone from state 1 (nothing taken) by going to state 8 (act 1, act 2 and act 3), which it prefers (1st of 4 in its ranking, against 4th); from there nobody else could bring about a state that is no better for it than state 1.',
      'Norland could improve alone from state 1 (nothing taken) by going to state 6 (act 1 and act 3), which it prefers (2nd of 4 in its ranking, against 4th); from there nobody else could bring about a state that is no better for it than state 1.',
      'Norland could improve alone from state 1 (nothing taken) by going to state 7 (act 2 and act 3), which it prefers (2nd of 4 in its ranking, against 4th); from there nobody else could bring about a state that is no better for it than state 1.',
      'Norland has 4 more such moves.',
    ])
  })
})

describe('graphStateSentences(telling, state, stability)', () => {
  it('says by which ways of foreseeing a state would hold, and who could leave it by the others', () => {
    expect(texts(graphStateSentences(told, 3, stability(told.game)))).toEqual([
      '“The exchange” would hold, as an equilibrium, if all foresee any answer of the others (general metarationality), any answer of the others and what they could do then (symmetric metarationality), answers that the others gain by (sequential stability) or what others could improve at the same time (simultaneous stability).',
      '“The exchange” would not hold if all foresee only their own next move (Nash stability): Norland and Sudland could leave it and gain.',
    ])
    expect(texts(graphStateSentences(told, 0, stability(told.game)))).toEqual(['“No agreement” would hold, as an equilibrium, by every way of foreseeing that was worked out.'])
  })

  it('speaks only of what was worked out', () => {
    expect(texts(graphStateSentences(told, 3, stability(told.game, { concepts: ['nash'] })))).toEqual(['“The exchange” would not hold if all foresee only their own next move (Nash stability): Norland and Sudland could leave it and gain.'])
  })
})
