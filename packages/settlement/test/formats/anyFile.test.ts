import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readModels } from '../../src/formats/readModels.ts'

const models: readonly string[] = [
  JSON.stringify({ options: [{ name: 'a', permittedDirection: 'fwd' }, { name: 'b', permittedDirection: 'both' }], decisionMakers: [{ name: 'A', options: [0], preferences: [[[1, 'Y']], { compound: true, members: [[[0, 'N']]] }], preferenceRanking: [1, [2, 3], 4] }, { name: 'B', options: [1], preferences: [] }], infeasibles: [[[0, 'Y'], [1, 'N']]], useManualPreferenceRanking: false }),
  JSON.stringify({ kind: 'gmcr', decisionMakers: [{ name: 'A', options: ['a'], ranking: [1, 2] }], options: [{ name: 'a', move: 'both' }], states: [{ id: 1, bits: 0 }, { id: 2, bits: 1 }] }),
  JSON.stringify({ kind: 'adjusted-winner', parties: ['A', 'B'], items: ['1', '2'], points: [[1, 2], [3, 4]] }),
  JSON.stringify({ cases: { one: { d: { k: 1, n: 1, owner: [0], dirs: ['both'], infe: [], rank: [[1, 2]] } } } }),
  JSON.stringify({ travaux: 'packages', sides: ['A', { name: 'B', reservation: { likely: 1 } }], issues: [{ name: 'I', alternatives: ['x', 'y'] }], values: { A: { I: { weight: 2, worth: { x: 1, y: 2 } } }, B: { I: { worth: { x: 1, y: 2 } } } }, redLines: [{ side: 'A', excludes: { I: 'x' } }], tabled: [{ name: 't', package: { I: 'x' } }] }),
  JSON.stringify({ travaux: 'graph', sides: [{ name: 'A', options: ['a'], ranking: ['Y', 'N'] }, { name: 'B', prefers: [{ a: 'Y' }] }], statusQuo: 'N', named: { N: 'now' }, infeasible: [], forbidden: [{ side: 'A', from: [1], to: [2] }] }),
  JSON.stringify({ travaux: 'division', sides: ['A', 'B'], items: ['x'], points: { A: [1], B: { x: 2 } } }),
]
const xml = '<utility_space><objective><issue index="1" name="I" type="discrete"><item index="1" value="x" evaluation="1"/></issue><issue index="2" name="J" type="integer"><range lowerbound="0" upperbound="3"/><evaluator ftype="linear" offset="0" slope="1"/></issue><weight index="1" value="0.5"/></objective><reservation value="1"/></utility_space>'

/** Values that a program could have put in the wrong place. */
const strange = fc.oneof(fc.constantFrom(null, true, '', 'Y', -1, 0, 1.5, 1e9, 99, [], {}, [[]], [[0]], { members: [] }, '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 2 }))

describe('readModels(files) of any file', () => {
  it('gives a model or a sentence, and never throws, whatever value stands where', () => {
    fc.assert(fc.property(fc.constantFrom(...models), fc.infiniteStream(fc.nat()), strange, (text, chance, value) => {
      const found = readModels([{ name: 'made.json', text: JSON.stringify(withOne(JSON.parse(text), chance, value)) }])
      if ('refused' in found) expect(found.refused).toMatch(/^made\.json: .+[.?]$/s)
      else expect(found.kind).toMatch(/^(?:graph|packages|division|several)$/)
    }), { seed: 12, numRuns: 4000 })
  })

  it('gives a model or a sentence, and never throws, whatever is cut out of it or put into it', () => {
    fc.assert(fc.property(fc.constantFrom(...models, xml), fc.nat(), fc.nat(40), fc.string({ unit: 'binary', maxLength: 8 }), (text, at, length, put) => {
      const made = text.slice(0, at % text.length) + put + text.slice(at % text.length + length)
      const found = readModels(text === xml ? [{ name: 'a.xml', text: made }, { name: 'b.xml', text: xml }] : [{ name: 'made.json', text: made }])
      expect('refused' in found ? found.refused : found.kind).not.toBe('')
    }), { seed: 13, numRuns: 4000 })
  })

  it('names like those that every object has are names like others', () => {
    const names = ['constructor', 'toString']
    const worth = Object.fromEntries(names.map((name, i) => [name, i]))
    const text = JSON.stringify({ travaux: 'packages', sides: ['A', 'B'], issues: [{ name: 'I', alternatives: names }], values: { A: { I: { worth } }, B: { I: { worth } } } })
    expect(readModels([{ name: 'made.json', text }])).toMatchObject({ kind: 'packages' })
    expect(readModels([{ name: 'made.json', text: text.replaceAll(',"toString":1', '') }])).toMatchObject({ refused: expect.stringMatching(/values, A, I lacks “toString”/) })
  })
})

/** A copy in which a value somewhere, as chance takes the way down, is another. */
function withOne(value: unknown, chance: Iterator<number>, other: unknown): unknown {
  const draw = () => (chance.next().value as number)
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (keys.length === 0 || draw() % 5 === 0) return other
  const key = keys[draw() % keys.length]!
  const changed = withOne((value as Readonly<Record<string, unknown>>)[key], chance, other)
  return Array.isArray(value) ? value.map((each: unknown, i) => (String(i) === key ? changed : each)) : { ...value as object, [key]: changed }
}
