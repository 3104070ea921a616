import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCards, type CardWanted } from '../src/features/reading/placeCards.ts'

const seed = 20190122
const margin = { gap: 8, top: 50, drift: 150, foldHeight: 18 }
const card = (at: number, height = 40): CardWanted => ({ at, height })
const cards = fc.array(fc.record({ at: fc.integer({ min: 50, max: 900 }), height: fc.integer({ min: 20, max: 200 }) }), { minLength: 1, maxLength: 40 }).map((all) => all.sort((x, y) => x.at - y.at))
const pick = fc.integer({ min: -1, max: 39 })

describe(`placeCards(cards, selected, margin), laws with seed ${seed}`, () => {
  it('leaves cards on their lines where there is room', () => {
    expect(placeCards([card(60), card(130)], -1, margin)).toEqual({ tops: [60, 130], folds: [] })
  })

  it('moves a card down where the one before it is in the way', () => {
    expect(placeCards([card(60), card(70)], -1, margin).tops).toEqual([60, 108])
  })

  it('keeps the selected card on its line; those before it give way upwards, those after it downwards', () => {
    expect(placeCards([card(300), card(310, 200), card(320)], 1, margin).tops).toEqual([262, 310, 518])
  })

  it('folds cards that would stand too far from their line, until there is room on a line again', () => {
    const crowded = [...Array.from({ length: 8 }, () => card(60)), card(600)]
    const { tops, folds } = placeCards(crowded, -1, margin)
    expect(tops).toEqual([60, 108, 156, 204, null, null, null, null, 600])
    expect(folds).toEqual([{ top: 252, first: 4, count: 4 }])
  })

  it('folds those before the selected card that would leave the page', () => {
    expect(placeCards([card(60), card(60), card(90, 200)], 2, margin)).toEqual({ tops: [null, null, 90], folds: [{ top: 64, first: 0, count: 2 }] })
  })

  it('never lays one over another, folds included, and nothing above the top', () => {
    fc.assert(fc.property(cards, pick, (given, selected) => {
      const { tops, folds } = placeCards(given, selected, margin)
      const all = [
        ...tops.flatMap((top, i) => (top === null ? [] : [{ i, top, end: top + given[i]!.height }])),
        ...folds.map(({ top, first }) => ({ i: first, top, end: top + margin.foldHeight })),
      ].sort((x, y) => x.i - y.i)
      for (const [n, one] of all.entries()) {
        expect(one.top).toBeGreaterThanOrEqual(margin.top)
        if (n > 0) expect(one.top).toBeGreaterThanOrEqual(all[n - 1]!.end + margin.gap)
      }
    }), { seed })
  })

  it('places every card or counts it in exactly one fold', () => {
    fc.assert(fc.property(cards, pick, (given, selected) => {
      const { tops, folds } = placeCards(given, selected, margin)
      const folded = folds.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i))
      expect(folded.toSorted((x, y) => x - y)).toEqual(tops.flatMap((top, i) => (top === null ? [i] : [])))
    }), { seed })
  })

  it('keeps the selected card on its line, wherever that leaves a line above for those folded', () => {
    fc.assert(fc.property(cards, pick, (given, selected) => {
      fc.pre(given[selected] !== undefined && given[selected].at >= margin.top + margin.foldHeight + margin.gap)
      expect(placeCards(given, selected, margin).tops[selected]).toBe(given[selected]!.at)
    }), { seed })
  })

  it('places no card farther from its line than it may drift', () => {
    fc.assert(fc.property(cards, pick, (given, selected) => {
      const most = margin.drift + (given[selected]?.height ?? 0)
      for (const [i, top] of placeCards(given, selected, margin).tops.entries()) {
        if (top !== null && i !== selected) expect(Math.abs(top - given[i]!.at)).toBeLessThanOrEqual(most)
      }
    }), { seed })
  })
})
