import { concepts } from '@travaux/settlement'
import { describe, expect, it } from 'vitest'
import { cellSolver } from '../../src/graph/cellSolver.ts'
import { differences } from './differences.ts'
import { numbers } from './numbers.ts'
import { randomModel } from './randomModel.ts'

/** Each way in which SEQ may be told. */
const efforts = [
  { way: 'by sweeps alone', effort: { rounds: 64, oneIn: 1e9, moves: 0 } },
  { way: 'by following single improvements', effort: { rounds: 2, oneIn: 1, moves: 1e9 } },
  { way: 'by taking cells in rising order', effort: { rounds: 0, oneIn: 1, moves: 0 } },
  { way: 'by sweeping on when following took too long', effort: { rounds: 64, oneIn: 1, moves: 2 } },
  { way: 'by giving up one for the next', effort: { rounds: 1, oneIn: 1, moves: 2 } },
]

describe('stability and the definitions line by line', () => {
  it('agree on 10,000 small models by chance (seeds 1 to 10,000), and every fourth of them under the other reading', { timeout: 120_000 }, () => {
    const found: string[] = []
    for (let seed = 1; seed <= 10_000; seed++) {
      const model = randomModel(numbers(seed))
      found.push(...differences(model, 'any-sequence').map((line) => `seed ${seed}: ${line}`))
      if (seed % 4 === 0) found.push(...differences(model, 'one-move-each').map((line) => `seed ${seed}: ${line}`))
    }
    expect(found.slice(0, 10)).toEqual([])
  })

  it.each(efforts)('agree where SEQ is told $way (600 models, seeds 20,001 to 20,600)', ({ effort }) => {
    const found: string[] = []
    for (let seed = 20_001; seed <= 20_600; seed++) {
      const model = { ...randomModel(numbers(seed)), forbidden: [] }
      found.push(...differences(model, 'any-sequence', (game) => {
        const stable = new Uint8Array(game.states * game.decisionMakers)
        const solver = cellSolver(game, 'any-sequence', () => false, effort)
        for (let dm = 0; dm < game.decisionMakers; dm++) solver.solve(dm, concepts, stable.subarray(dm * game.states, (dm + 1) * game.states))
        return { stable }
      }).map((line) => `seed ${seed}: ${line}`))
    }
    expect(found.slice(0, 10)).toEqual([])
  })
})
