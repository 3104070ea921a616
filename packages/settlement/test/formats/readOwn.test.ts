import { describe, expect, it } from 'vitest'
import { readModels } from '../../src/formats/readModels.ts'
import type { DivisionInput, GraphInput, PackageInput } from '../../src/formats/settleInput.ts'

const packages = {
  travaux: 'packages', title: 'Port',
  sides: [{ name: 'North', reservation: 10 }, 'South'],
  issues: [{ name: 'Berth', statusQuo: 'Shared', alternatives: ['North’s', 'Shared', { name: 'South’s', doneBy: ['South'] }] }, { name: 'Fee', alternatives: ['none', 'some'] }],
  values: {
    North: { Berth: { weight: { low: 1, likely: 2, high: 3, why: 'its minister said so on 3 May', basis: 'public' }, worth: { 'North’s': 10, Shared: { likely: 5 }, 'South’s': 0 } }, Fee: { worth: { none: 1, some: 0 } } },
    South: { Berth: { worth: { 'North’s': 0, Shared: 5, 'South’s': 10 } }, Fee: { worth: { none: 0, some: 4 } } },
  },
  redLines: [{ side: 'South', excludes: { Berth: 'North’s' }, why: 'its parliament resolved so' }],
  linkages: [{ name: 'no fee without a berth', of: { Fee: 'some' }, requires: { Berth: ['Shared', 'South’s'] } }],
  tabled: [{ name: 'Note of 4 May', by: 'North', date: '2030-05-04', package: { Berth: 'Shared', Fee: 'some' } }],
}
const graph = {
  travaux: 'graph', title: 'River',
  sides: [
    { name: 'Upstream', options: [{ name: 'Build', direction: 'forward' }, 'Pay'], prefers: [{ Sue: 'N' }, { anyOf: [{ Build: 'Y' }, { Pay: 'N' }], words: 'to build or not to pay', why: 'it has begun to', basis: 'public' }] },
    { name: 'Downstream', options: ['Sue'], ranking: ['NYN', ['NNN', 4], 2, 'NYY', 'YN Y'.replace(' ', '')] },
  ],
  infeasible: [{ Build: 'Y', Pay: 'Y' }],
  forbidden: [{ side: 'Downstream', from: ['--Y'], to: [1] }],
  statusQuo: 'NNN', named: { NYN: 'settled' },
}
const division = { travaux: 'division', sides: ['A', 'B'], items: ['House', { name: 'Car', divisible: false }], points: { A: { House: 70, Car: 30 }, B: [40, 60] } }
const read = (value: unknown) => readModels([{ name: 'models/port.json', text: JSON.stringify(value) }])

describe('readModels(files) of model files', () => {
  it('turns the names of packages into places, numbers into estimates, and keeps what they rest on', () => {
    const found = read(packages) as PackageInput
    expect(found).toMatchObject({ kind: 'packages', disagreement: 'reservation', notes: [] })
    expect(found.model).toEqual({
      title: 'Port',
      issues: [{ name: 'Berth', statusQuo: 1, alternatives: [{ name: 'North’s', doneBy: [] }, { name: 'Shared', doneBy: [] }, { name: 'South’s', doneBy: [1] }] }, { name: 'Fee', statusQuo: null, alternatives: [{ name: 'none', doneBy: [] }, { name: 'some', doneBy: [] }] }],
      sides: [
        { name: 'North', reservation: exact(10), weights: [{ low: 1, likely: 2, high: 3, because: ['why-2'] }, exact(1)], values: [[exact(10), exact(5), exact(0)], [exact(1), exact(0)]] },
        { name: 'South', reservation: null, weights: [exact(1), exact(1)], values: [[exact(0), exact(5), exact(10)], [exact(0), exact(4)]] },
      ].map((side) => JSON.parse(JSON.stringify(side).replace('why-2', 'why-1')) as typeof side),
      redLines: [{ name: 'red line 1', side: 1, rule: 'excludes', picks: [{ issue: 0, alternative: 0 }], held: true, because: ['why-2'] }],
      linkages: [{ name: 'no fee without a berth', tie: 'requires', of: [{ issue: 1, alternative: 1 }], on: [{ issue: 0, alternative: 1 }, { issue: 0, alternative: 2 }], side: null, held: true, because: [] }],
      tabled: [{ name: 'Note of 4 May', by: 0, date: '2030-05-04', picks: [1, 1] }],
    })
    // What gives no basis claims least.
    expect([...found.grounds]).toEqual([['why-1', { basis: 'public', words: 'its minister said so on 3 May' }], ['why-2', { basis: 'inference', words: 'its parliament resolved so' }]])
  })

  it('turns the states of a graph, by letters, by options or by number, into bits', () => {
    const found = read(graph) as GraphInput
    expect(found.model).toMatchObject({
      title: 'River', options: [{ name: 'Build', owner: 0, direction: 'forward' }, { name: 'Pay', owner: 0, direction: 'both' }, { name: 'Sue', owner: 1, direction: 'both' }],
      infeasible: [[[0, 'Y'], [1, 'Y']]], forbidden: [{ by: 1, from: [4, 5, 6], to: [0] }], statusQuo: 0,
      decisionMakers: [
        { preference: { by: 'statements', statements: [{ anyOf: [[[2, 'N']]], words: '' }, { anyOf: [[[0, 'Y']], [[1, 'N']]], words: 'to build or not to pay', because: ['why-1'] }] } },
        { preference: { by: 'ranking', ranking: [[2], [0, 4], [1], [6], [5]] } },
      ],
    })
    expect([...found.model.named]).toEqual([[2, 'settled']])
  })

  it('turns what a side is unsure of, prefers greatly, sees otherwise or is unaware of into pairs and views', () => {
    const [up, down] = graph.sides
    const found = read({ ...graph, sides: [{ ...up, unknown: [['NNN', 2]], greatly: [['YNN', '--Y']] }, { ...down, sees: { Upstream: { prefers: [{ Pay: 'Y' }] } }, unaware: ['Y--'] }] }) as GraphInput
    expect(found.further).toMatchObject({
      unknown: [[[0, 1]], []], greatly: [[[1, 4], [1, 5], [1, 6]], []],
      views: [found.model, { infeasible: [[[0, 'Y'], [1, 'Y']], [[0, 'Y']]], decisionMakers: [{ preference: { statements: [{ anyOf: [[[1, 'Y']]] }] } }, { preference: { ranking: [[2], [0, 4], [], [6], []] } }] }],
    })
    expect((read(graph) as GraphInput).further).toBeUndefined()
    expect(read({ ...graph, sides: [up, { ...down, sees: { Upsteam: { prefers: [] } } }] })).toMatchObject({ refused: 'models/port.json: what Downstream sees names a side “Upsteam”, which there is not; did you mean “Upstream”?' })
    expect(read({ ...graph, sides: [up, { ...down, unknown: [['YYN', 1]] }] })).toMatchObject({ refused: expect.stringMatching(/what is unknown of Downstream has “YYN”, which no feasible state is/) })
  })

  it('takes points by item or in a list, 0 where nothing is said', () => {
    expect((read(division) as DivisionInput).model).toEqual({ title: 'port', method: 'adjusted-winner', sides: ['A', 'B'], items: [{ name: 'House', divisible: true }, { name: 'Car', divisible: false }], points: [[70, 30], [40, 60]], divider: 0 })
    expect((read({ ...division, points: { A: {}, B: { Car: 1 } }, method: 'divide-and-choose', divider: 'B' }) as DivisionInput).model).toMatchObject({ points: [[0, 0], [0, 1]], divider: 1 })
  })

  it.each([
    ['a million alternatives by mistake', { ...packages, issues: [packages.issues[0], { name: 'Fee', alternatives: Array.from({ length: 100_001 }, (_, i) => String(i)) }] }, 'models/port.json: issue 2 has 100,001 alternatives; 100,000 are the most that can be worked out.'],
    ['an alternative that there is not', { ...packages, redLines: [{ side: 'South', excludes: { Berth: 'Norths' } }] }, 'models/port.json: “red line 1” names an alternative of “Berth” “Norths”, which there is not; did you mean “North’s”?'],
    ['a side that there is not', { ...packages, redLines: [{ side: 'Suoth', excludes: { Fee: 'none' } }] }, /names a side “Suoth”, which there is not; did you mean “South”\?/],
    ['a number that is missing', { ...packages, values: { ...packages.values, South: { Berth: packages.values.South.Berth, Fee: { worth: { none: 0 } } } } }, 'models/port.json: values, South, Fee lacks “some”; give it a number, 0 where it is worth nothing.'],
    ['an issue that is missing', { ...packages, values: { ...packages.values, South: {} } }, 'models/port.json: values, South lacks the issue “Berth”; say what its alternatives are worth.'],
    ['a side without values', { ...packages, values: { North: packages.values.North } }, /values lacks the side “South”/],
    ['a range that runs backwards', { ...packages, sides: [{ name: 'North', reservation: { low: 5, likely: 4 } }, 'South'] }, /the reservation of North runs from 5 over 4 to 4; low ≤ likely ≤ high is wanted/],
    ['two alternatives of one name', { ...packages, issues: [{ name: 'Berth', alternatives: ['x', 'x'] }, packages.issues[1]] }, /two alternatives of “Berth” are called “x”/],
    ['a field that there is not', { ...packages, redlines: [] }, 'models/port.json: at its top: there is no field “redlines” here; docs/reference/model.schema.json says what a model file holds.'],
    ['a word where a number belongs', { ...packages, sides: [{ name: 'North', reservation: 'ten' }, 'South'] }, /^models\/port\.json: at sides, 1: expected the name of a side, or \{ "name", "reservation" \}/],
    ['another kind', { travaux: 'treaty' }, /at travaux: expected "travaux": "packages", "graph" or "division"/],
    ['an option with two owners', { ...graph, sides: [graph.sides[0], { ...graph.sides[1], options: ['Sue', 'Pay'] }] }, 'models/port.json: the option “Pay” is both Upstream’s and Downstream’s; give it to one of them, or call theirs differently.'],
    ['a state that cannot be', { ...graph, statusQuo: 'YYN' }, 'models/port.json: the status quo has “YYN”, which no feasible state is.'],
    ['a state that is not told apart', { ...graph, statusQuo: 'N-N' }, 'models/port.json: the status quo fits 2 states; say every option.'],
    ['letters for other options', { ...graph, infeasible: ['YY'] }, /infeasible has “YY”, 2 letters for 3 options/],
    ['a side with no preference', { ...graph, sides: [graph.sides[0], { name: 'Downstream', options: ['Sue'] }] }, /Downstream has neither a ranking nor what it prefers/],
    ['points on what there is not', { ...division, points: { A: { Hose: 1 }, B: [1, 1] } }, /points, A names an item “Hose”, which there is not; did you mean “House”\?/],
  ])('refuses %s with a sentence', (_, value, sentence) => {
    expect(read(value)).toMatchObject({ refused: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) })
  })
})

describe('readModels(files) of what is no model', () => {
  it.each([
    ['nothing', '', /it is empty/],
    ['words', 'A treaty.', /it is neither JSON nor XML/],
    ['a list', '[1, 2]', /it is JSON of a list, and a model is an object/],
    ['another program’s JSON', '{"name": "x"}', /it is JSON with “name”, and none of the models that are known/],
    ['what the reader found', '{"documents": []}', /`travaux read --format json` found/],
    ['broken JSON', '{"travaux": ', /it is not JSON/],
  ])('says what %s is', (_, text, sentence) => {
    expect(readModels([{ name: 'x.json', text }])).toMatchObject({ refused: expect.stringMatching(sentence) })
  })

  it('says that no file is given', () => {
    expect(readModels([])).toMatchObject({ refused: expect.stringMatching(/^No file is given/) })
  })
})

function exact(value: number) {
  return { low: value, likely: value, high: value, because: [] }
}
