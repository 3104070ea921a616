import { compileGraph, concepts, equilibria, stability, type Concept, type GraphFurther, type GraphGame, type GraphInput, type GraphModel, type Refusal, type Stability } from '@travaux/settlement'
import type { SettleAsked, SettleHooks } from './asked.ts'
import { graphFurther } from './graphFurther.ts'
import { graphQuestions } from './graphQuestions.ts'
import type { SettledGraph } from './settled.ts'

/** States of which every stability is listed, times decision makers; of larger models only of the equilibria. */
const mostRows = 100_000

/** Which states are stable for whom, and so equilibria. */
export function settleGraph({ model, notes, grounds, further }: GraphInput, asked: SettleAsked, { onProgress, stopped }: SettleHooks): SettledGraph | Refusal {
  onProgress('Numbering states', 0, 0)
  const game = compileGraph(model)
  if ('refused' in game) return game
  const known = stability(game, { reading: asked.reading === 'gmcr-py' ? 'one-move-each' : 'any-sequence', stopped, onProgress: (done) => onProgress('Working out stability', Math.round(done * 100), 100) })
  return settledGraph(model, game, known, { asked, notes, grounds, further: further ?? null })
}

type Around = Pick<GraphInput, 'notes' | 'grounds'> & { readonly asked: SettleAsked; readonly further: GraphFurther | null }

function settledGraph(model: GraphModel, game: GraphGame, known: Stability, { asked, notes, grounds, further }: Around): SettledGraph | Refusal {
  const found = equilibria(game, known)
  const large = game.states * game.decisionMakers > mostRows
  const all = large ? Uint32Array.from(new Set(concepts.flatMap((concept) => [...found[concept].subarray(0, mostRows)]))).toSorted().subarray(0, Math.floor(mostRows / game.decisionMakers)) : Uint32Array.from({ length: game.states }, (_, state) => state)
  const listed = asked.top === null ? all : all.subarray(0, asked.top)
  const letters = (state: number) => model.options.map((_, option) => ((game.bits[state]! >> option & 1) === 1 ? 'Y' : 'N')).join('')
  const holds = (dm: number, state: number, concept: Concept) => (known.concepts.includes(concept) ? (known.stable[dm * game.states + state]! >> concepts.indexOf(concept) & 1) === 1 : null)
  const numbered = (concept: Concept) => (known.concepts.includes(concept) ? Array.from(found[concept], (state) => state + 1) : null)
  const solved = { model, game, grounds: (key: string) => grounds.get(key), known, found }
  const questions = known.partial === null ? graphQuestions(solved, asked) : { said: [] }
  if ('refused' in questions) return questions
  const more = known.partial === null ? graphFurther(solved, further, asked) : { said: [] }
  if ('refused' in more) return more
  return {
    kind: 'graph', title: model.title, decisionMakers: model.decisionMakers.map(({ name }) => name),
    options: model.options.map(({ name, owner, direction }) => ({ name, decisionMaker: model.decisionMakers[owner]!.name, direction })),
    count: game.states, reading: asked.reading ?? 'any-sequence',
    states: Array.from(listed, (state) => { const name = model.named.get(game.bits[state]!); return { number: state + 1, options: letters(state), ...name === undefined ? {} : { name } } }),
    equilibria: { nash: numbered('nash'), gmr: numbered('gmr'), smr: numbered('smr'), seq: numbered('seq'), sim: numbered('sim') },
    stability: Array.from(listed).flatMap((state) => model.decisionMakers.map(({ name }, dm) => ({ state: state + 1, decisionMaker: name, nash: holds(dm, state, 'nash'), gmr: holds(dm, state, 'gmr'), smr: holds(dm, state, 'smr'), seq: holds(dm, state, 'seq'), sim: holds(dm, state, 'sim') }))),
    ...questions, ...more, said: [...questions.said, ...more.said],
    notes: [...notes, ...listed.length < game.states ? [`Of ${game.states.toLocaleString('en')} states ${listed.length.toLocaleString('en')} are listed${asked.top === null ? ', such as are equilibria' : ''}; the equilibria are all there.`] : []],
    partial: known.partial,
  }
}
