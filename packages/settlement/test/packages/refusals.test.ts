import { describe, expect, it } from 'vitest'
import { compilePackages, solvePackages, type PackageModel } from '@travaux/settlement'
import { exactly, linkage, model, pick, redLine } from './builders.ts'

const two = [[[3, 1], [0, 2]], [[1, 3], [2, 0]]]
const refused = (wrong: PackageModel): { readonly refused: string; readonly conflict: readonly string[] } => {
  const answer = compilePackages(wrong)
  if (!('refused' in answer)) throw new Error('not refused')
  return answer
}
/** One number of the first side replaced. */
const valued = (value: Partial<ReturnType<typeof exactly>>): PackageModel => {
  const right = model(two)
  const [first, second] = right.sides
  return { ...right, sides: [{ ...first!, values: [[{ ...exactly(3), ...value }, exactly(1)], first!.values[1]!] }, second!] }
}

describe('compilePackages(model) refuses', () => {
  it('too few or too many sides, and no issues', () => {
    expect(refused(model([[[1]]])).refused).toBe('The model has 1 side: give it two to eight.')
    expect(refused(model(Array.from({ length: 9 }, () => [[1]]))).refused).toBe('The model has 9 sides: give it two to eight.')
    expect(refused(model([[], []])).refused).toBe('The model has no issues: give it at least one.')
    expect(refused(model([[[]], [[]]])).refused).toBe('The issue “Issue 1” has no alternatives: give it at least one.')
  })

  it('a million alternatives by mistake, naming the issue', () => {
    const alternatives = Array.from({ length: 1_000_000 }, () => ({ name: '', doneBy: [] }))
    const right = model(two)
    expect(refused({ ...right, issues: [right.issues[0]!, { ...right.issues[1]!, alternatives }] }).refused).toBe('The issue “Issue 2” has 1,000,000 alternatives, more than can be worked out: give it at most 100,000.')
  })

  it('what is no number, or in no order', () => {
    expect(refused(valued({ likely: Number.NaN })).refused).toBe('The value of “Answer 1.1” on the issue “Issue 1” for Side 1 is NaN: give a finite number.')
    expect(refused(valued({ high: Infinity })).refused).toBe('The value of “Answer 1.1” on the issue “Issue 1” for Side 1 is Infinity: give a finite number.')
    expect(refused(valued({ high: 1e16 })).refused).toBe('The value of “Answer 1.1” on the issue “Issue 1” for Side 1 is 10000000000000000: give a number between -10^15 and 10^15.')
    expect(refused(valued({ low: 4 })).refused).toBe('The value of “Answer 1.1” on the issue “Issue 1” for Side 1 is likely 3, but between 4 and 3: give low ≤ likely ≤ high.')
    expect(refused(model(two, { weights: [[1, -2], [1, 1]] })).refused).toBe('The weight of “Issue 2” for Side 1 goes down to -2: give one of 0 or more, and let the values say what is bad.')
    expect(refused(model(two, { reservations: [Number.NaN, 0] })).refused).toBe('What Side 1 has without an agreement is NaN: give a finite number.')
  })

  it('weights and values that miss an issue or an alternative', () => {
    const right = model(two)
    const [first, second] = right.sides
    expect(refused({ ...right, sides: [{ ...first!, weights: [exactly(1)] }, second!] }).refused).toBe('Side 1 has 1 weight for 2 issues: give one for each.')
    expect(refused({ ...right, sides: [first!, { ...second!, values: second!.values.slice(1) }] }).refused).toBe('Side 2 values 1 issue of 2: value the alternatives of each.')
    expect(refused({ ...right, sides: [first!, { ...second!, values: [second!.values[0]!.slice(1), second!.values[1]!] }] }).refused).toBe('Side 2 values 1 alternative of the issue “Issue 1”, which has 2: value each.')
  })

  it('picks that are out of range', () => {
    expect(refused(model(two, { redLines: [redLine('No lease', 'excludes', [pick(0, 2)])] })).refused).toBe('The red line “No lease” names alternative 2 of the issue “Issue 1”, which has 2 alternatives, counted from 0.')
    expect(refused(model(two, { redLines: [redLine('No lease', 'excludes', [])] })).refused).toBe('The red line “No lease” names no alternative: name at least one, or leave it out.')
    expect(refused(model(two, { linkages: [linkage('Fish first', [pick(0, 0)], 'requires', [pick(5, 0)])] })).refused).toBe('The linkage “Fish first” names issue 5, but the model has 2 issues, counted from 0.')
    expect(refused(model(two, { tabled: [{ name: 'Draft', by: null, date: null, picks: [0] }] })).refused).toBe('The package “Draft” has 1 pick for 2 issues: pick one alternative of each.')
    expect(refused(model(two, { tabled: [{ name: 'Draft', by: 2, date: null, picks: [0, 0] }] })).refused).toBe('The package “Draft” was tabled by side 2, but the model has 2 sides, counted from 0.')
    expect(refused(model(two, { tabled: [{ name: 'Draft', by: 0, date: null, picks: [0, 0.5] }] })).refused).toBe('The package “Draft” names alternative 0.5 of the issue “Issue 2”, which has 2 alternatives, counted from 0.')
  })

  it('red lines and linkages that leave nothing, by the fewest that already do', () => {
    const limits = {
      redLines: [redLine('Idle', 'requires', [pick(0, 0), pick(0, 1)]), redLine('No cession', 'excludes', [pick(0, 0)]), redLine('No fish', 'excludes', [pick(1, 1)])],
      linkages: [linkage('Fish for the rest', [pick(0, 1)], 'requires', [pick(1, 1)]), linkage('Idle too', [pick(0, 0)], 'excludes', [pick(1, 1)])],
    }
    const answer = refused(model(two, limits))
    expect(answer.conflict).toEqual(['No cession', 'No fish', 'Fish for the rest'])
    expect(answer.refused).toBe('“No cession”, “No fish” and “Fish for the rest” together leave no package: let one of them go, or add an alternative that they allow.')
    expect(solvePackages(model(two, limits))).toEqual(answer)
    const alone = refused(model(two, { redLines: [redLine('Nothing', 'excludes', [pick(0, 0), pick(0, 1)])] }))
    expect(alone).toEqual({ refused: '“Nothing” leaves no package: let it go, or add an alternative it allows.', conflict: ['Nothing'] })
  })

  it('by the fewest of all, not by those that come first', () => {
    const chain = [redLine('No cession', 'excludes', [pick(0, 0)]), redLine('No fish', 'excludes', [pick(1, 1)]), redLine('No tax', 'excludes', [pick(1, 0)])]
    const linkages = [linkage('Fish for the rest', [pick(0, 1)], 'requires', [pick(1, 1)]), linkage('Idle', [pick(0, 0)], 'waits-for', [pick(1, 1)])]
    // Whether the pair stands before the three or after them.
    for (const redLines of [chain, chain.toReversed()]) expect(refused(model(two, { redLines, linkages })).conflict.toSorted()).toEqual(['No fish', 'No tax'])
  })

  it('more limits than a sentence holds by some of their names, and soon, however they are entangled', () => {
    // Fourteen answers that must all differ, of thirteen.
    const all = (many: number): PackageModel => model([0, 1].map(() => Array.from({ length: many }, () => Array.from({ length: many - 1 }, (_, a) => a))), {
      linkages: Array.from({ length: many * many * (many - 1) }, (_, i) => [Math.floor(i / many) % many, i % many, Math.floor(i / many / many)] as const).filter(([one, other]) => one < other).map(([one, other, a]) => linkage(`${one}, ${other} not both ${a}`, [pick(one, a)], 'excludes', [pick(other, a)])),
    })
    const answer = refused(all(5))
    expect(answer.conflict).toHaveLength(40)
    expect(answer.refused).toMatch(/ and 29 other limits together leave no package: let one of them go, or add an alternative that they allow\.$/)
    expect(solvePackages(all(14))).toHaveProperty('refused', 'The red lines and linkages tie 14 issues of “Harbours” together too closely to be followed one by one: let some go, or work it out where integer programmes can be solved, as `travaux settle` does.')
  })

  it('nothing that is not held', () => {
    expect(compilePackages(model(two, { redLines: [redLine('Nothing', 'excludes', [pick(0, 0), pick(0, 1)], false)] }))).toHaveProperty('count', 4n)
  })
})
