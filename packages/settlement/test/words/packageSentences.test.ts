import { describe, expect, it } from 'vitest'
import {
  counterProposals, frontierDistance, logRolling, movedSince, packageLearningSentences, packageMovedSentences, packageProposalSentences, packageSolutionSentences, packageSurvivalSentence, packageTornadoSentences,
  packageTradeSentences, packageWhySentences, solvePackages, surviving, tornado, worthOfLearning, type Finding, type Ground, type PackageModel, type PackageSolution, type PackageTelling, type Picks,
} from '@travaux/settlement'
import type { GraphSentence } from '../../src/words/graphSentence.ts'
import { makeRandom } from '../../../../bench/makeRandom.ts'
import { madeModel } from '../packages/madeModel.ts'
import { texts } from './fixtures.ts'

const grounds = new Map<string, Ground>([
  ['said', { basis: 'public', words: 'on 14 January 2019 its minister said “the port is open to all”' }],
  ['told', { basis: 'mandate', words: 'our instruction of 3 January puts it so' }],
  ['guessed', { basis: 'inference', words: 'the secretariat puts it so' }],
])

const number = (likely: number, because: readonly string[] = [], [low, high]: readonly [number, number] = [likely, likely]) => ({ low, likely, high, because })

/** Norland cares for the port, Sudland for the money; on the table is the one without the other. */
const harbours: PackageModel = {
  title: 'Harbours',
  issues: [
    { name: 'Port', statusQuo: null, alternatives: [{ name: 'shut', doneBy: [] }, { name: 'open', doneBy: [] }] },
    { name: 'Money', statusQuo: null, alternatives: [{ name: 'none', doneBy: [] }, { name: 'paid', doneBy: [] }] },
  ],
  sides: [
    { name: 'Norland', reservation: number(1, ['told']), weights: [number(1), number(1)], values: [[number(0), number(8, ['told'])], [number(2, ['told']), number(0)]] },
    { name: 'Sudland', reservation: number(2, ['guessed']), weights: [number(1), number(1)], values: [[number(3, ['guessed']), number(0)], [number(0), number(9, ['said', 'guessed'])]] },
  ],
  redLines: [], linkages: [], tabled: [],
}
const telling: PackageTelling = { model: harbours, grounds: (key) => grounds.get(key) }

function solved(model: PackageModel): PackageSolution {
  const solution = solvePackages(model)
  if ('refused' in solution) throw new Error(solution.refused)
  return solution
}

const survival = (model: PackageModel, finding: Finding, draws = 100) => {
  const [one] = surviving(model, [finding], { seed: 1, draws })
  if (one === undefined || 'refused' in one) throw new Error('refused')
  return one
}

describe('packageSolutionSentences(telling, solution)', () => {
  it('says what can be agreed, what each way of picking picks and what it seeks, and what the numbers rest on', () => {
    expect(texts(packageSolutionSentences(telling, solved(harbours)))).toEqual([
      '3 packages, by what they are worth, are on the frontier: nothing possible is better than one of them for one side and worse for none.',
      '2 packages give every side at least what it has without an agreement (1 for Norland and 2 for Sudland), the zone of possible agreement: Norland gets from 2 to 8 and Sudland gets from 3 to 9.',
      'The Nash solution (the greatest product of what the sides gain over no agreement) picks “open” (Port) and “paid” (Money), worth 8 to Norland and 9 to Sudland.',
      'The Kalai–Smorodinsky solution (the greatest least share of what each side could gain at most) picks “open” (Port) and “paid” (Money), worth 8 to Norland and 9 to Sudland.',
      'The egalitarian solution (the greatest gain of the side that gains least, in points) picks “open” (Port) and “paid” (Money), worth 8 to Norland and 9 to Sudland.',
      'The utilitarian solution (the greatest sum of points, which takes all sides’ points to be alike) picks “open” (Port) and “paid” (Money), worth 8 to Norland and 9 to Sudland.',
      'The leximin solution (the greatest gain of the side that gains least, then of the next, and so on) picks “open” (Port) and “paid” (Money), worth 8 to Norland and 9 to Sudland.',
      'The numbers of Norland and Sudland rest on what sides said in public, our own mandate and inference about others.',
    ])
  })

  it('says that nothing is picked where nobody could agree', () => {
    const model = { ...harbours, sides: harbours.sides.map((side) => ({ ...side, reservation: number(50) })) }
    expect(texts(packageSolutionSentences({ ...telling, model }, solved(model))).slice(1, 3)).toEqual([
      'No possible package gives every side at least what it has without an agreement (50 for Norland and 50 for Sudland): there is no zone of possible agreement.',
      'The Nash solution (the greatest product of what the sides gain over no agreement) picks nothing: no possible package gives every side at least what it has without an agreement.',
    ])
  })
})

describe('packageProposalSentences(telling, name, picks, distance, counters)', () => {
  const said = (model: PackageModel, picks: Picks): readonly GraphSentence[] => {
    const solution = solved(model)
    return packageProposalSentences({ ...telling, model }, '“Text of May”', picks, frontierDistance(model, picks, solution), counterProposals(model, picks, { solution }))
  }

  it('says how far a package lies from the frontier, what is better, and what every number rests on', () => {
    const sentences = said(harbours, [0, 0])
    expect(texts(sentences).slice(0, 2)).toEqual([
      '“Text of May” is not on the frontier: one package of the frontier is better for a side and worse for none; the nearest changes Port: from “shut” to “open” and Money: from “none” to “paid”. It leaves on the table up to 6 for Norland and 6 for Sudland; its numbers rest on our own mandate and inference about others.',
      'Better, and worse for nobody, with the fewest changes, shared most evenly, with the most for Norland and with the most for Sudland: change Port: from “shut” to “open” and Money: from “none” to “paid”; Norland gains 6 and Sudland gains 6, for, in public, on 14 January 2019 its minister said “the port is open to all”; and, by our own mandate, our instruction of 3 January puts it so; and, by inference, the secretariat puts it so.',
    ])
    expect(sentences.map(({ packages }) => packages)).toContainEqual([[1, 1]])
    expect(sentences[1]!.because).toEqual(['said', 'told', 'guessed'])
  })

  it('names the limit that a package is past, whose it is, and what that rests on', () => {
    const model: PackageModel = { ...harbours, redLines: [{ name: 'no open port', side: 1, rule: 'excludes', picks: [{ issue: 0, alternative: 1 }], held: true, because: ['said'] }] }
    expect(texts(said(model, [1, 1]))[0]).toBe('“Text of May” is out of reach: “no open port” of Sudland rules it out, for, in public, on 14 January 2019 its minister said “the port is open to all”.')
  })
})

describe('packageWhySentences(telling, name, picks)', () => {
  it('says each reason with its ground: limits, a side left with too little, and what waits', () => {
    const model: PackageModel = {
      ...harbours, redLines: [{ name: 'no open port', side: 1, rule: 'excludes', picks: [{ issue: 0, alternative: 1 }], held: true, because: ['said'] }],
      linkages: [{ name: 'money first', tie: 'waits-for', of: [{ issue: 0, alternative: 1 }], on: [{ issue: 1, alternative: 1 }], side: null, held: false, because: [] }],
    }
    expect(texts(packageWhySentences({ ...telling, model }, 'this package', [1, 0]))).toEqual([
      'This package is out of reach by the red line “no open port” of Sudland, for, in public, on 14 January 2019 its minister said “the port is open to all”.',
      'This package leaves Sudland with 2 less than it has without an agreement, for, by inference, the secretariat puts it so.',
      'In this package, “open” waits for “paid”, which is not in it (“money first”).',
    ])
    expect(texts(packageWhySentences(telling, 'this package', [1, 1]))).toEqual(['Nothing speaks against this package: it keeps every limit, and leaves nobody with less than without an agreement.'])
  })
})

describe('packageTradeSentences(telling, rolls)', () => {
  it('says who gives way on what, how much it weighs with whom, and what comes of it', () => {
    expect(texts(packageTradeSentences(telling, logRolling(harbours, [0, 0])))).toEqual([
      'Sudland gives way on Port: from “shut” to “open” (25% of what Sudland has at stake, 80% of Norland’s) and Norland gives way on Money: from “none” to “paid” (20% of what Norland has at stake, 75% of Sudland’s): together Norland gains 6 and Sudland gains 6, for, in public, on 14 January 2019 its minister said “the port is open to all”; and, by our own mandate, our instruction of 3 January puts it so; and, by inference, the secretariat puts it so.',
    ])
  })
})

describe('sentences about ranges', () => {
  const unsure: PackageModel = { ...harbours, sides: harbours.sides.with(1, { ...harbours.sides[1]!, values: [[number(3, ['guessed'], [1, 11]), number(0)], [number(0), number(9, ['said'], [8, 10])]] }) }
  const close: PackageModel = { ...harbours, sides: harbours.sides.with(1, { ...harbours.sides[1]!, values: [[number(3, ['guessed'], [2, 4]), number(0)], [number(0), number(9, ['said'], [8, 10])]] }) }

  it('packageSurvivalSentence(telling, name, survival) says what stays the same whatever the true numbers, exactly, and otherwise in which share of the draws', () => {
    const finding: Finding = { of: 'solution', concept: 'nash', picks: [1, 1] }
    expect(packageSurvivalSentence({ ...telling, model: close }, 'the Nash package', survival(close, finding)).text).toBe('The Nash package is what the Nash solution picks whatever the true numbers within their ranges; the ranges rest on what sides said in public and inference about others.')
    const model = { ...unsure, sides: unsure.sides.with(0, { ...unsure.sides[0]!, values: [[number(0), number(8, [], [1, 9])], [number(2), number(0)]] }) }
    expect(packageSurvivalSentence({ ...telling, model }, 'the Nash package', survival(model, finding)).text).toMatch(/^The Nash package is what the Nash solution picks in \d+% of 100 draws of the numbers within their ranges \(\d+ to \d+%, with 95% confidence\); the ranges rest on what sides said in public and inference about others\.$/u)
    expect(packageSurvivalSentence({ ...telling, model: close }, 'this', survival(close, { of: 'agreement', picks: [0, 1] })).text).toBe('This is worth at least as much to every side as no agreement by no numbers within their ranges; the ranges rest on what sides said in public and inference about others.')
  })

  it('packageTornadoSentences(telling, outcome, tornado) say which number moves the outcome most, and why it is put so', () => {
    const outcome = { of: 'value', picks: [0, 1], side: 1 } as const
    const found = tornado(unsure, outcome)
    if ('refused' in found) throw new Error(found.refused)
    expect(texts(packageTornadoSentences({ ...telling, model: unsure }, outcome, found))).toEqual([
      'What “shut” (Port) gives Sudland, 1 to 11: what it is worth to Sudland goes from 10 to 20, likely 12, for, by inference, the secretariat puts it so.',
      'What “paid” (Money) gives Sudland, 8 to 10: what it is worth to Sudland goes from 11 to 13, likely 12, for, in public, on 14 January 2019 its minister said “the port is open to all”.',
    ])
    const same = { of: 'solution', concept: 'nash' } as const
    const still = tornado(close, same)
    if ('refused' in still) throw new Error(still.refused)
    expect(texts(packageTornadoSentences({ ...telling, model: close }, same, still))).toEqual(['No number alone, anywhere in its range, changes what the Nash solution picks.'])
  })

  it('packageLearningSentences(telling, learning) say what it is worth to whom to know a number, and what that rests on', () => {
    const open: PackageModel = { ...harbours, sides: harbours.sides.with(1, { ...harbours.sides[1]!, reservation: number(6, ['guessed'], [0, 14]), values: [[number(3), number(5)], [number(0), number(9)]] }) }
    const found = worthOfLearning(open, { by: 'side', side: 0 }, { seed: 1, draws: 100 })
    if ('refused' in found) throw new Error(found.refused)
    expect(texts(packageLearningSentences({ ...telling, model: open }, found))[0]).toMatch(/^To learn what Sudland has without an agreement is worth up to [\d.]+ of its own points to Norland; it would change the choice in \d+% of what it may turn out to be, for, by inference, the secretariat puts it so\.$/u)
    const none = worthOfLearning(harbours, { by: 'nash' }, { seed: 1 })
    if ('refused' in none) throw new Error(none.refused)
    expect(texts(packageLearningSentences(telling, none))).toEqual(['It is worth nothing to whoever seeks the greatest product of gains to learn any number before choosing: the choice would be the same (200 draws).'])
  })
})

describe('packageMovedSentences(telling, moved, concept)', () => {
  it('says what all changes did together and what each did by itself, for what reason', () => {
    const after: PackageModel = {
      ...harbours, redLines: [{ name: 'no open port', side: 1, rule: 'excludes', picks: [{ issue: 0, alternative: 1 }], held: true, because: ['said'] }],
      sides: harbours.sides.with(1, { ...harbours.sides[1]!, reservation: number(1, ['guessed']) }),
    }
    expect(texts(packageMovedSentences({ ...telling, model: after }, movedSince(harbours, after), 'nash'))).toEqual([
      'In all, 2 fewer packages are possible, 1 fewer gives every side at least what it has without an agreement, 1 fewer lies on the frontier, the Nash solution answers Port by “shut”, not “open”, Money by “none”, not “paid”, the most that Norland can have falls by 6 and the most that Sudland can have falls by 6.',
      'What Sudland has without an agreement went from 2 to 1, for, by inference, the secretariat puts it so: by itself it changes nothing.',
      'The red line “no open port” was added, for, in public, on 14 January 2019 its minister said “the port is open to all”: by itself, 2 fewer packages are possible, 1 fewer gives every side at least what it has without an agreement, 1 fewer lies on the frontier, the Nash solution answers Port by “shut”, not “open”, Money by “none”, not “paid”, the most that Norland can have falls by 6 and the most that Sudland can have falls by 6.',
    ])
    expect(texts(packageMovedSentences(telling, movedSince(harbours, harbours), 'nash'))).toEqual(['Nothing that the result rests on has changed.'])
  })
})

describe('every sentence about packages', () => {
  it('has parts that together are its text, ends as a sentence, and cites only keys of its model, for models by chance', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = makeRandom(seed)
      const made = madeModel(random)
      const keyed = (estimate: { low: number; likely: number; high: number }) => ({ ...estimate, because: [['said', 'told', 'guessed', 'unknown'][Math.floor(random() * 4)]!] })
      const model: PackageModel = { ...made, sides: made.sides.map((side) => ({ ...side, reservation: side.reservation === null ? null : keyed(side.reservation), weights: side.weights.map(keyed), values: side.values.map((row) => row.map(keyed)) })) }
      const solution = solvePackages(model)
      if ('refused' in solution) continue
      const told = { ...telling, model }
      const picks = model.issues.map(({ alternatives }) => Math.floor(random() * alternatives.length))
      const outcome = { of: 'distance', picks } as const
      const found = tornado(model, outcome)
      const learnt = worthOfLearning(model, { by: 'nash' }, { seed, draws: 5 })
      const sentences = [
        ...packageSolutionSentences(told, solution), ...packageProposalSentences(told, 'it', picks, frontierDistance(model, picks, solution), counterProposals(model, picks, { solution })), ...packageWhySentences(told, 'it', picks),
        ...packageTradeSentences(told, logRolling(model, picks)), ...'refused' in found ? [] : packageTornadoSentences(told, outcome, found), ...'refused' in learnt ? [] : packageLearningSentences(told, learnt),
        packageSurvivalSentence(told, 'it', survival(model, { of: 'frontier', picks }, 5)), ...packageMovedSentences(told, movedSince(made, model), 'nash'),
      ]
      for (const { text, parts, because } of sentences) {
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(text, `seed ${seed}`).toMatch(/^[\p{Lu}\d“is].*\.$/u)
        expect(text, `seed ${seed}`).not.toMatch(/undefined|NaN|null|\[object| {2}|,,|;;| ,|\.\./u)
        expect(because.every((key) => ['said', 'told', 'guessed', 'unknown'].includes(key))).toBe(true)
      }
    }
  })
})
