import { describe, expect, it } from 'vitest'
import { concepts } from '../../src/graph/concepts.ts'
import type { GraphModel } from '../../src/graph/graphModel.ts'
import { stability } from '../../src/graph/stability.ts'
import { coalitionStability, type CoalitionStability } from '../../src/graphAnalysis/coalitionStability.ts'
import { explainCoalition } from '../../src/graphAnalysis/explainCoalition.ts'
import { explainStability } from '../../src/graphAnalysis/explainStability.ts'
import { hypergame } from '../../src/graphAnalysis/hypergame.ts'
import { inverse, type Inverse } from '../../src/graphAnalysis/inverse.ts'
import { packageGraph, type PackageGraph } from '../../src/graphAnalysis/packageGraph.ts'
import { routeTo } from '../../src/graphAnalysis/routeTo.ts'
import { statusQuoAnalysis } from '../../src/graphAnalysis/statusQuoAnalysis.ts'
import { strengthStability } from '../../src/graphAnalysis/strengthStability.ts'
import { uncertainStability, type UncertainStability } from '../../src/graphAnalysis/uncertainStability.ts'
import type { Estimate } from '../../src/packages/packageModel.ts'
import { graphCoalitionSentences } from '../../src/words/graphCoalitionSentences.ts'
import { graphHypergameSentences } from '../../src/words/graphHypergameSentences.ts'
import { graphInverseSentences } from '../../src/words/graphInverseSentences.ts'
import { graphPackageSentences } from '../../src/words/graphPackageSentences.ts'
import { graphRouteSentences } from '../../src/words/graphRouteSentences.ts'
import type { GraphSentence } from '../../src/words/graphSentence.ts'
import { graphStabilitySentences } from '../../src/words/graphStabilitySentences.ts'
import { graphStateSentences } from '../../src/words/graphStateSentences.ts'
import { graphStrengthSentences } from '../../src/words/graphStrengthSentences.ts'
import type { GraphTelling } from '../../src/words/graphTelling.ts'
import { graphUncertainSentences } from '../../src/words/graphUncertainSentences.ts'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { randomModel } from '../graphAnalysis/randomModel.ts'
import { exchange, telling, texts } from './fixtures.ts'

const told = telling(exchange)

describe('graphCoalitionSentences(telling, reason)', () => {
  it('says what several could gain by together, by whose moves, and what each prefers it for', () => {
    expect(texts(graphCoalitionSentences(told, explainCoalition(told.game, 0b11, 0, 'gmr')))).toEqual([
      'Norland and Sudland together could leave “No agreement” and both gain by it, for nobody outside could take that away again (no coalition general metarationality).',
      'To come to “The exchange”, Norland could go to state 2 (port open) and then Sudland to “The exchange”.',
      'Norland would prefer “The exchange” to “No agreement”: “the money comes”, 1st of the 2 things it wants, is so in “The exchange” and not in “No agreement”; for, in public, on 14 January 2019 its minister said “first the treaty”; and, by inference, the secretariat puts it so.',
      'Sudland would prefer “The exchange” to “No agreement”: worth 25.5 to it, against 10; for, by inference, the secretariat puts it so.',
    ])
    expect(texts(graphCoalitionSentences(told, explainCoalition(told.game, 0b11, 3, 'gmr')))).toEqual([
      'Norland and Sudland together would not move from “The exchange”: there is no state that they could get to by their own moves and that both would prefer (coalition Nash stability).',
    ])
  })
})

describe('graphRouteSentences(telling, route)', () => {
  const route = (model: GraphModel, from: number, to: number): readonly string[] => {
    const own = telling(model)
    return texts(graphRouteSentences(own, routeTo(own.game, statusQuoAnalysis(own.game, from), to)))
  }

  it('says who would have to make a move that it would not gain by', () => {
    expect(route(exchange, 0, 3)).toEqual([
      '“The exchange” could be reached from “No agreement” only if Norland and Sudland made 2 moves that whoever makes them would not gain by: Norland could go to state 2 (port open) and then Sudland to “The exchange”.',
      'Norland would lose by going from “No agreement” to state 2 (port open): “port open not taken”, 2nd of the 2 things it wants, is so in “No agreement” and not in state 2; for, by our own mandate, our instruction of 3 January puts it so.',
      'Sudland would lose by going from state 2 (port open) to “The exchange”: worth 40 to it, against 25.5; for, by inference, the secretariat puts it so.',
    ])
  })

  it('lists the moves that would all gain their makers something', () => {
    expect(route(exchange, 3, 0)).toEqual([
      '“No agreement” could be reached from “The exchange” in 2 moves, each of which its maker gains by: Norland could go to state 3 (payment) and then Sudland to “No agreement”.',
      'Norland would gain by going from “The exchange” to state 3 (payment): “port open not taken”, 2nd of the 2 things it wants, is so in state 3 and not in “The exchange”; for, by our own mandate, our instruction of 3 January puts it so.',
      'Sudland would gain by going from state 3 (payment) to “No agreement”: worth 10 to it, against 0; for, by inference, the secretariat puts it so.',
    ])
    expect(route(exchange, 3, 3)).toEqual(['“The exchange” is where things stand.'])
  })

  it('says why a state cannot be reached', () => {
    expect(route({ ...exchange, options: exchange.options.map((option) => ({ ...option, direction: 'forward' })) }, 3, 0)).toEqual([
      '“No agreement” cannot be reached from “The exchange”: “port open” is not taken there, which can be taken but not undone and “payment” is not taken there, which can be taken but not undone.',
    ])
    const apart: GraphModel = { ...exchange, infeasible: [[[0, 'Y'], [1, 'N']], [[0, 'N'], [1, 'Y']]], decisionMakers: exchange.decisionMakers.with(1, { name: 'Sudland', preference: { by: 'worth', worth: [0, 1], because: [] } }) }
    expect(route(apart, 0, 1)).toEqual(['“The exchange” cannot be reached from “No agreement”: what lies between cannot be, or may not be moved through; nearest to it comes “No agreement”.'])
  })
})

describe('graphInverseSentences(telling, inverse)', () => {
  it('says what each would have to hold no better, what it prefers as yet and why, and which change of what can be done is enough', () => {
    expect(texts(graphInverseSentences(told, inverse(told.game, 3, 'nash') as Inverse))).toEqual([
      '“The exchange” would not hold as things are (Nash stability), for Norland and Sudland could leave it and gain.',
      '“The exchange” would hold if Norland held state 3 (payment) no better than “The exchange” and Sudland held state 2 (port open) no better than “The exchange”.',
      'As yet Norland prefers state 3 (payment) to “The exchange”: “port open not taken”, 2nd of the 2 things it wants, is so in state 3 and not in “The exchange”; for, by our own mandate, our instruction of 3 January puts it so.',
      'As yet Sudland prefers state 2 (port open) to “The exchange”: worth 40 to it, against 25.5; for, by inference, the secretariat puts it so.',
      'Raised alone in the ranking of Norland, “The exchange” would have to pass, or come level with, 1 state.',
      'Raised alone in the ranking of Sudland, “The exchange” would have to pass, or come level with, 1 state.',
      '“The exchange” would hold, with preferences as they are, if “port open” of Norland and “payment” of Sudland were one step, taken and dropped together; then 2 states could no longer be.',
    ])
    expect(texts(graphInverseSentences(told, inverse(told.game, 3, 'gmr') as Inverse))).toEqual(['“The exchange” would hold as things are (general metarationality): nothing need change for it.'])
  })
})

describe('graphHypergameSentences(telling, hypergame, concept)', () => {
  it('says what each expects and where it could be surprised', () => {
    const { game } = told
    // Norland takes Sudland to prefer the exchange to anything.
    const mistaken = { ...game, ranks: game.ranks.with(1, Int32Array.of(1, 2, 0, 3)) }
    expect(texts(graphHypergameSentences(told, hypergame([mistaken, game]), 'nash'))).toEqual([
      'As Norland sees it, “No agreement” would hold (Nash stability).',
      'As Sudland sees it, “No agreement” would hold (Nash stability).',
      'All expect “No agreement” to hold.',
      'By what each sees for itself, “No agreement” would hold.',
    ])
    const trusting = { ...mistaken, ranks: mistaken.ranks.with(0, Int32Array.of(0, 1, 2, 3)) }
    expect(texts(graphHypergameSentences(told, hypergame([trusting, game]), 'nash'))).toEqual([
      'As Norland sees it, “The exchange” would hold (Nash stability).',
      'As Sudland sees it, “No agreement” would hold (Nash stability).',
      'There is no state that all expect to hold.',
      'By what each sees for itself, state 2 (port open) would hold.',
      'Norland could be surprised that state 2 (port open) holds: it takes Sudland to gain by leaving, which by its own view it would not.',
      'Norland could be surprised that “The exchange” does not hold: by its own view Sudland would gain by going to state 2 (port open).',
      'Sudland could be surprised that state 2 (port open) holds: it takes Norland to gain by leaving, which by its own view it would not.',
      'Sudland could be surprised that “No agreement” does not hold: by its own view Norland would gain by going to state 2 (port open).',
    ])
  })
})

describe('graphUncertainSentences and graphStrengthSentences', () => {
  it('say how what is not known would have to be taken for a state to hold', () => {
    const unknown = uncertainStability(told.game, [[[2, 3]], []]) as UncertainStability
    expect(texts(graphUncertainSentences(told, unknown, 0, 'nash'))).toEqual(['“No agreement” would hold however what is not known is taken (Nash stability, extensions a to d).'])
    expect(texts(graphUncertainSentences(told, unknown, 3, 'nash'))).toEqual(['“The exchange” would not hold however what is not known is taken (Nash stability, extensions a to d): even by what is known Sudland could leave it and gain.'])
    const both = uncertainStability(told.game, [[[2, 3]], [[1, 3]]]) as UncertainStability
    expect(texts(graphUncertainSentences(told, both, 3, 'nash'))).toEqual([
      '“The exchange” would hold if everyone is drawn and deterred only by what is known or drawn only by what is known to be better and deterred by what may be no better (Nash stability, extensions b and d).',
      'It would not hold if everyone is drawn by what may be better and deterred only by what is known to be no better or drawn by what may be better and deterred by what may be no better (extensions a and c): then Norland and Sudland could leave it.',
    ])
  })

  it('say whether a state would hold strongly', () => {
    const strong = strengthStability(told.game, [{ by: 'pairs', pairs: [[3, 0]] }, { by: 'gap', worth: [10, 40, 0, 25.5], gap: 15 }])
    expect(texts(graphStrengthSentences(told, strong, 3, 'gmr'))).toEqual(['“The exchange” would hold strongly (general metarationality): whoever could gain by leaving could be brought to a state that it greatly prefers “The exchange” to.'])
    expect(texts(graphStrengthSentences(told, strong, 3, 'nash'))).toEqual(['“The exchange” would not hold (Nash stability), neither strongly nor weakly: Norland and Sudland could leave it and gain.'])
    expect(texts(graphStrengthSentences(told, strengthStability(told.game, []), 3, 'seq'))).toEqual(['“The exchange” would hold, but only weakly (sequential stability): not everything that Norland and Sudland could gain by leaving could be answered with a state that they greatly prefer “The exchange” to.'])
  })
})

describe('graphPackageSentences(telling, graph, stability, concept)', () => {
  it('says whether a package would hold once all have done their part, and how it could come about', () => {
    const about = (likely: number): Estimate => ({ low: likely, likely, high: likely, because: ['guessed'] })
    const graph = packageGraph({
      title: 'Exchange', redLines: [], linkages: [], tabled: [{ name: 'The exchange', by: null, date: null, picks: [0, 0] }],
      issues: [{ name: 'Port', statusQuo: null, alternatives: [{ name: 'open', doneBy: [0] }] }, { name: 'Payment', statusQuo: null, alternatives: [{ name: 'made', doneBy: [1] }] }],
      sides: [{ name: 'Norland', reservation: null, weights: [about(1), about(1)], values: [[about(-10)], [about(30)]] }, { name: 'Sudland', reservation: null, weights: [about(1), about(1)], values: [[about(30)], [about(-10)]] }],
    }, [0, 0]) as PackageGraph
    const own = telling(graph.model)
    expect(texts(graphPackageSentences(own, graph, stability(own.game), 'seq'))).toEqual([
      '“The exchange” would hold, as an equilibrium, if all foresee any answer of the others (general metarationality), any answer of the others and what they could do then (symmetric metarationality), answers that the others gain by (sequential stability) or what others could improve at the same time (simultaneous stability).',
      '“The exchange” would not hold if all foresee only their own next move (Nash stability): Norland and Sudland could leave it and gain.',
      'Norland would not move from “The exchange”: every state it could go to and would prefer, Sudland could turn into one that is no better for Norland than “The exchange”, gaining by each of these moves (sequential stability).',
      'Norland could go to “Only Sudland has done its part”, which it prefers (worth 30 to it, against 20), for, by inference, the secretariat puts it so; but from “Only Sudland has done its part” Sudland could go to “No agreement”, no better for Norland than “The exchange” (worth 20 to it, against 0).',
      'Sudland would not move from “The exchange”: every state it could go to and would prefer, Norland could turn into one that is no better for Sudland than “The exchange”, gaining by each of these moves (sequential stability).',
      'Sudland could go to “Only Norland has done its part”, which it prefers (worth 30 to it, against 20), for, by inference, the secretariat puts it so; but from “Only Norland has done its part” Norland could go to “No agreement”, no better for Sudland than “The exchange” (worth 20 to it, against 0).',
      '“The exchange” could be reached from “No agreement” only if Norland and Sudland made 2 moves that whoever makes them would not gain by: Norland could go to “Only Norland has done its part” and then Sudland to “The exchange”.',
      'Norland would lose by going from “No agreement” to “Only Norland has done its part”: worth 0 to it, against -10; for, by inference, the secretariat puts it so.',
      'Sudland would lose by going from “Only Norland has done its part” to “The exchange”: worth 30 to it, against 20; for, by inference, the secretariat puts it so.',
      'What a state is worth to a side is the sum of weight times value, by the likely numbers, of what is in force in it; reservation values play no part.',
      'These numbers rest on inference about others.',
    ])
  })
})

describe('sentences about graph models', () => {
  it('say “could” and “would”, never “will”; are the text of their parts; and name states, sides and grounds that there are (50 models from seed 23)', () => {
    const chance = makeRandom(23)
    for (let i = 0; i < 50; i++) {
      const model = randomModel(chance)
      const own = telling({ ...model, decisionMakers: model.decisionMakers.map(({ name, preference }, dm) => ({ name, preference: { ...preference, because: [['said'], ['told', 'guessed'], ['missing'], []][dm]! } as typeof preference })) })
      const all = everything(own, Math.floor(chance() * own.game.states))
      expect(all.length).toBeGreaterThan(10)
      for (const sentence of all) {
        const { text, parts, states, because } = sentence
        expect(text).not.toMatch(/\bwill\b|undefined|null|\[object|NaN| {2}|\(\)|\.\./u)
        expect(text).toMatch(/^[\p{Lu}“s].*\.$/su)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(states.every((number) => number >= 1 && number <= own.game.states)).toBe(true)
        expect(parts.every((part) => part.is !== 'decisionMaker' || model.decisionMakers[part.decisionMaker]!.name === part.text)).toBe(true)
        for (const part of parts) if (part.is === 'ground') expect([own.grounds(part.key)?.words, because.includes(part.key)]).toEqual([part.text, true])
      }
    }
  })

  it('say of every ground in them on which basis it stands', () => {
    const bases = { public: 'in public, ', mandate: 'by our own mandate, ', inference: 'by inference, ' }
    const grounded = everything(told, 3).flatMap(({ text, parts }) => parts.flatMap((part) => (part.is === 'ground' ? [{ upTo: text.slice(0, text.indexOf(part.text)), basis: bases[part.basis] }] : [])))
    expect(grounded.length).toBeGreaterThan(20)
    expect(grounded.filter(({ upTo, basis }) => !upTo.includes(basis))).toEqual([])
  })
})

/** All that is said about a state of a model. */
function everything(own: GraphTelling, state: number): readonly GraphSentence[] {
  const { game } = own
  const other = (state + 1) % game.states
  const { coalitions } = coalitionStability(game) as CoalitionStability
  const four = ['nash', 'gmr', 'smr', 'seq'] as const
  return [
    ...graphStateSentences(own, state, stability(game)),
    ...concepts.flatMap((concept) => game.ranks.flatMap((_, dm) => graphStabilitySentences(own, explainStability(game, dm, state, concept)))),
    ...graphRouteSentences(own, routeTo(game, statusQuoAnalysis(game, state), other)),
    ...four.flatMap((concept) => coalitions.flatMap((coalition) => graphCoalitionSentences(own, explainCoalition(game, coalition, state, concept)))),
    ...concepts.flatMap((concept) => graphInverseSentences(own, inverse(game, state, concept, { most: 2 }) as Inverse)),
    ...concepts.flatMap((concept) => graphHypergameSentences(own, hypergame(game.ranks.map((_, dm) => ({ ...game, ranks: game.ranks.with(dm, game.ranks[0]!) }))), concept)),
    ...four.flatMap((concept) => graphUncertainSentences(own, uncertainStability(game, [[[state, other]]]) as UncertainStability, state, concept)),
    ...four.flatMap((concept) => graphStrengthSentences(own, strengthStability(game, [{ by: 'gap', worth: game.ranks[0]!, gap: 2 }]), state, concept)),
  ]
}
