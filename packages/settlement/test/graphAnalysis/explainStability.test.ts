import { describe, expect, it } from 'vitest'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { concepts } from '../../src/graph/concepts.ts'
import { stability } from '../../src/graph/stability.ts'
import type { Answer } from '../../src/graphAnalysis/answer.ts'
import { conceptBit } from '../../src/graph/conceptBit.ts'
import { explainStability, type StabilityReason } from '../../src/graphAnalysis/explainStability.ts'
import { compiled } from '../graph/compiled.ts'
import { Literal } from './literal.ts'
import { randomModel } from './randomModel.ts'

const models = 2_500

describe('explainStability(game, dm, state, concept)', () => {
  it(`agrees with what stability says, on ${models} random models from seed 4`, () => {
    const chance = makeRandom(4)
    for (let i = 0; i < models; i++) {
      const game = compiled(randomModel(chance))
      const { stable } = stability(game)
      const [dm, state] = [i % game.decisionMakers, Math.floor(chance() * game.states)]
      for (const concept of concepts) {
        expect(explainStability(game, dm, state, concept).stable, `model ${i} from seed 4, ${concept}, state ${state}, decision maker ${dm}`).toBe((stable[dm * game.states + state]! & conceptBit(concept)) !== 0)
      }
    }
  })

  it(`gives witnesses that the model itself bears out, on ${models} random models from seed 5`, () => {
    const chance = makeRandom(5)
    for (let i = 0; i < models; i++) {
      const model = randomModel(chance)
      const game = compiled(model)
      const literal = new Literal(model)
      const [dm, state] = [i % game.decisionMakers, Math.floor(chance() * game.states)]
      for (const concept of concepts) {
        const reason = explainStability(game, dm, state, concept)
        expect(reason.answers.map(({ to }) => to).toSorted((a, b) => a - b)).toEqual(literal.improvements(dm, state))
        for (const answer of reason.answers) expect(faultIn(literal, reason, answer), `model ${i} from seed 5, ${concept}, state ${state}, decision maker ${dm}`).toBeNull()
      }
    }
  })
})

function faultIn(literal: Literal, { decisionMaker: dm, state, concept }: StabilityReason, { to, sanction, escape }: Answer): string | null {
  if (sanction === null) return escape === null ? null : 'an escape from nothing'
  if (literal.prefers(dm, sanction.end, state)) return 'a sanction that ends where the decision maker is better off'
  if (sanction.atOnce) {
    if (!sanction.moves.every(({ by, to: end }) => by !== dm && literal.improvements(by, state).includes(end))) return 'somebody moves at once without gain'
    const from = literal.states[state]!
    const changed = [to, ...sanction.moves.map((step) => step.to)].reduce((mask, end) => mask | (literal.states[end]! ^ from), 0)
    return literal.states[sanction.end] === (from ^ changed) ? null : 'what is changed at once comes to another state'
  }
  let [at, last] = [to, -1]
  for (const { by, to: end } of sanction.moves) {
    if (by === dm) return 'the decision maker punishes itself'
    if (by === last) return 'somebody moves twice in a row'
    if (!(concept === 'seq' ? literal.improvements(by, at) : literal.moves(by, at)).includes(end)) return 'no such move'
    ;[at, last] = [end, by]
  }
  if (at !== sanction.end) return 'the sanction ends elsewhere'
  if (escape !== null && !(literal.moves(dm, at).includes(escape) && literal.prefers(dm, escape, state))) return 'no such escape'
  return null
}
