import { compileGraph } from '../../src/graph/compileGraph.ts'
import type { GraphModel } from '../../src/graph/graphModel.ts'
import type { Ground } from '../../src/grounds.ts'
import type { GraphSentence } from '../../src/words/graphSentence.ts'
import type { GraphTelling } from '../../src/words/graphTelling.ts'

const grounds = new Map<string, Ground>([
  ['said', { basis: 'public', words: 'on 14 January 2019 its minister said “first the treaty”' }],
  ['told', { basis: 'mandate', words: 'our instruction of 3 January puts it so' }],
  ['guessed', { basis: 'inference', words: 'the secretariat puts it so' }],
])

/** What is told with a model; its keys stand for words of the three bases. */
export function telling(model: GraphModel): GraphTelling {
  const game = compileGraph(model)
  if ('refused' in game) throw new Error(game.refused)
  return { model, game, grounds: (key) => grounds.get(key) }
}

export const texts = (sentences: readonly GraphSentence[]): readonly string[] => sentences.map(({ text }) => text)

/** Two sides; bit 0: Norland opens its port, bit 1: Sudland pays. Each would gain by going back on the exchange alone. */
export const exchange: GraphModel = {
  title: 'Port for payment', infeasible: [], forbidden: [], statusQuo: 0,
  named: new Map([[0, 'No agreement'], [3, 'The exchange']]),
  options: [{ name: 'port open', owner: 0, direction: 'both' }, { name: 'payment', owner: 1, direction: 'both' }],
  decisionMakers: [
    { name: 'Norland', preference: { by: 'statements', statements: [
      { anyOf: [[[1, 'Y']]], words: 'the money comes', because: ['said', 'guessed'] },
      { anyOf: [[[0, 'N']]], words: '', because: ['told'] },
    ] } },
    { name: 'Sudland', preference: { by: 'worth', worth: [10, 40, 0, 25.5], because: ['guessed'] } },
  ],
}
