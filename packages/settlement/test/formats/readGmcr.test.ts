import { describe, expect, it } from 'vitest'
import { readModels } from '../../src/formats/readModels.ts'
import type { GraphInput } from '../../src/formats/settleInput.ts'

/** Two sides, three options, of which the first two cannot be taken together: states 000, 100, 010, 001, 101, 011 (first option first). */
const plain = {
  program: 'gmcr-py', version: '0.3.6',
  options: [{ name: 'Build', permittedDirection: 'fwd' }, { name: 'Pay', permittedDirection: 'both' }, { name: 'Sue', permittedDirection: 'back' }],
  decisionMakers: [
    { name: 'Upstream', options: [0, 1], preferences: [], preferenceRanking: [2, 3, [1, 4], 5, 6] },
    { name: 'Downstream', options: [2], preferences: [], preferenceRanking: [6, 5, 4, 3, 2, 1] },
  ],
  infeasibles: [[[0, 'Y'], [1, 'Y']]],
  useManualPreferenceRanking: true,
}
const read = (value: unknown, name = 'river.gmcr') => readModels([{ name, text: JSON.stringify(value) }])
const without = (...fields: readonly string[]) => Object.fromEntries(Object.entries(plain).filter(([field]) => !fields.includes(field)))
const model = (value: unknown) => {
  const found = read(value)
  if ('refused' in found) throw new Error(found.refused)
  return found as GraphInput
}

describe('readModels(files) of GMCR+ and gmcr-py', () => {
  it('takes options, directions, owners, what cannot be, and rankings by the states’ numbers', () => {
    expect(model(plain)).toMatchObject({
      kind: 'graph', notes: [],
      model: {
        title: 'river',
        options: [{ name: 'Build', owner: 0, direction: 'forward' }, { name: 'Pay', owner: 0, direction: 'both' }, { name: 'Sue', owner: 1, direction: 'back' }],
        infeasible: [[[0, 'Y'], [1, 'Y']]],
        decisionMakers: [{ name: 'Upstream', preference: { by: 'ranking', ranking: [[1], [2], [0, 4], [5], [6]] } }, { preference: { ranking: [[6], [5], [4], [2], [1], [0]] } }],
      },
    })
  })

  it('puts interleaved options in the order of the decision makers, by which states are numbered', () => {
    const interleaved = {
      ...plain,
      options: [plain.options[2], plain.options[0], plain.options[1]],
      decisionMakers: [{ ...plain.decisionMakers[0], options: [1, 2] }, { ...plain.decisionMakers[1], options: [0] }],
      infeasibles: [[[1, 'Y'], [2, 'Y']]],
    }
    expect(model(interleaved).model).toEqual(model(plain).model)
  })

  it('ranks by statements where the file does not rank by hand, each true where any member is', () => {
    const preferences = [[[2, 'N']], { compound: true, members: [[[0, 'Y']], [[1, 'Y'], [2, 'N']]] }]
    const found = model({ ...plain, useManualPreferenceRanking: false, decisionMakers: [{ ...plain.decisionMakers[0], preferences }, { ...plain.decisionMakers[1], preferences: [] }] })
    expect(found.model.decisionMakers[0]?.preference).toEqual({ by: 'statements', statements: [{ anyOf: [[[2, 'N']]], words: '', because: [] }, { anyOf: [[[0, 'Y']], [[1, 'Y'], [2, 'N']]], words: '', because: [] }] })
    expect(found.notes).toEqual(['Downstream states no preference, and so is taken to be indifferent between all states.'])
  })

  it('reads the names that older versions gave', () => {
    const older = {
      ...without('useManualPreferenceRanking'), useManualPreferenceVectors: true, program: 'gmcr-py',
      options: plain.options.map(({ name, permittedDirection }) => ({ name, reversibility: permittedDirection })),
      decisionMakers: plain.decisionMakers.map(({ preferenceRanking, ...maker }) => ({ ...maker, preferenceVector: preferenceRanking })),
    }
    expect(model(older).model).toEqual(model(plain).model)
    expect(readModels([{ name: 'river.gmcr', text: JSON.stringify(JSON.stringify(older)) }])).toEqual(model(plain))
  })

  it('reads conditions written as letters with dashes, and compound ones that cannot be', () => {
    expect(model({ ...plain, infeasibles: ['YY-'] }).model.infeasible).toEqual([[[0, 'Y'], [1, 'Y']]])
    expect(model({ ...plain, infeasibles: [{ compound: true, members: [[[0, 'Y'], [1, 'Y']], '--N'] }], useManualPreferenceRanking: false }).model.infeasible).toEqual([[[0, 'Y'], [1, 'Y']], [[2, 'N']]])
  })

  it('reads a ranking with a tie in a tie as one tie, and a file without fields that came later', () => {
    expect(model({ ...without('infeasibles', 'useManualPreferenceRanking'), decisionMakers: plain.decisionMakers.map((maker) => ({ ...maker, preferenceRanking: [[1, [2, 3]], 4, 5, 6, 7, 8] })) }).model.decisionMakers[0]?.preference).toMatchObject({ ranking: [[0, 1, 2], [3], [4], [5], [6], [7]] })
  })

  it('makes views of what the file says decision makers do not see, and says that coalitions are taken apart', () => {
    const found = model({ ...plain, coalitions: [[0, 1]], decisionMakers: plain.decisionMakers.map((maker, i) => (i === 1 ? { ...maker, misperceptions: [[[0, 'Y']]] } : maker)) })
    expect(found.notes).toEqual([
      'The file names coalitions; each decision maker is taken alone here.',
      'The file says which states Downstream does not see; equilibria are those of all states, and what each side expects by what it sees is told beside them.',
    ])
    expect(found.further).toMatchObject({ unknown: null, greatly: null, views: [found.model, { ...found.model, infeasible: [...found.model.infeasible, [[0, 'Y']]], decisionMakers: expect.any(Array) }] })
    // Rankings lose the states that are not seen.
    expect(found.further?.views?.[1]?.decisionMakers.map(({ preference }) => preference.by === 'ranking' && preference.ranking.flat().every((bits) => (bits & 1) === 0))).toEqual([true, true])
    expect(model({ ...plain, decisionMakers: plain.decisionMakers.map((maker) => ({ ...maker, misperceptions: 'some' })) }).notes).toEqual(['What the file says Upstream and Downstream do not see is in no form that is known, and is left out.'])
  })

  it.each([
    ['an option with two owners', { ...plain, decisionMakers: [plain.decisionMakers[0], { ...plain.decisionMakers[1], options: [2, 0] }] }, 'river.gmcr: option 0 (“Build”) is both Upstream’s and Downstream’s; give it to one of them.'],
    ['an option of nobody', { ...plain, decisionMakers: [plain.decisionMakers[0], { ...plain.decisionMakers[1], options: [] }] }, 'river.gmcr: option 2 (“Sue”) is no decision maker’s; give it to one, or leave it out.'],
    ['an option that is not there', { ...plain, decisionMakers: [plain.decisionMakers[0], { ...plain.decisionMakers[1], options: [7] }] }, 'river.gmcr: Downstream has option number 7, and the options run from 0 to 2.'],
    ['a state that is not there', { ...plain, decisionMakers: [plain.decisionMakers[0], { ...plain.decisionMakers[1], preferenceRanking: [7] }] }, 'river.gmcr: Downstream’s ranking has state 7, and the feasible states run from 1 to 6.'],
    ['no ranking where one is promised', { ...plain, decisionMakers: [plain.decisionMakers[0], { name: 'Downstream', options: [2], preferences: [] }] }, 'river.gmcr: the file says that states are ranked by hand, and Downstream has no ranking; give it a preferenceRanking.'],
    ['a condition on an option that is not there', { ...plain, infeasibles: [[[3, 'Y']]] }, 'river.gmcr: a combination that cannot be names option number 3, and the options run from 0 to 2.'],
    ['neither Y nor N', { ...plain, infeasibles: [[[1, 'maybe']]] }, /^river\.gmcr: it looks like a model of GMCR\+ or gmcr-py, but at infeasibles, 1: expected options with Y or N/],
    ['a direction that is none', { ...plain, options: [{ name: 'Build', permittedDirection: 'sideways' }] }, /expected the direction both, fwd or back, not “sideways”/],
    ['too many options', { ...plain, options: Array.from({ length: 30 }, (_, i) => ({ name: `O${i}`, permittedDirection: 'both' })), decisionMakers: [{ name: 'All', options: Array.from({ length: 30 }, (_, i) => i) }], infeasibles: [] }, /it has 30 options, and states of more than 24 cannot be numbered/],
  ])('refuses %s with a sentence', (_, value, sentence) => {
    expect(read(value)).toMatchObject({ refused: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) })
  })

  it('names the line of a NaN', () => {
    expect(readModels([{ name: 'river.gmcr', text: JSON.stringify(plain, null, 1).replace('"Upstream"', '"a NaN"').replace(/\n {4}5,/u, '\n    NaN,') }])).toMatchObject({ refused: expect.stringMatching(/^river\.gmcr: line \d+ has NaN where a number belongs/) })
  })
})
