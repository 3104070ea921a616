import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCards, type CardWanted } from '../src/features/reading/placeCards.ts'

const seed = 20190122
const cards = fc.array(fc.record({ at: fc.nat(900), height: fc.integer({ min: 20, max: 200 }) }), { minLength: 1, maxLength: 20 }).map((all) => all.sort((x, y) => x.at - y.at))

describe(`placeCards(cards, selected, gap), laws with seed ${seed}`, () => {
  it('leaves cards on their lines where there is room', () => {
    expect(placeCards([{ at: 10, height: 40 }, { at: 80, height: 40 }], -1, 8)).toEqual([10, 80])
  })

  it('moves a card down where the one before it is in the way', () => {
    expect(placeCards([{ at: 10, height: 40 }, { at: 20, height: 40 }], -1, 8)).toEqual([10, 58])
  })

  it('keeps the selected card on its line and moves the one before it up', () => {
    expect(placeCards([{ at: 100, height: 40 }, { at: 110, height: 200 }, { at: 120, height: 40 }], 1, 8)).toEqual([62, 110, 318])
  })

  it('moves the selected card down only where those above it would leave the page', () => {
    expect(placeCards([{ at: 0, height: 40 }, { at: 10, height: 200 }], 1, 8)).toEqual([0, 48])
  })

  it('never lays one card over another, and never one above the top', () => {
    fc.assert(fc.property(cards, fc.integer({ min: -1, max: 19 }), (given, selected) => {
      const tops = placeCards(given, selected, 8)
      expect(tops).toHaveLength(given.length)
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(0)
      for (let i = 1; i < tops.length; i++) expect(tops[i]!).toBeGreaterThanOrEqual(tops[i - 1]! + given[i - 1]!.height + 8)
    }), { seed })
  })

  it('keeps the selected card on its line whenever those above it fit', () => {
    fc.assert(fc.property(cards, fc.nat(19), (given, pick) => {
      const selected = pick % given.length
      const above = given.slice(0, selected).reduce((sum: number, card: CardWanted) => sum + card.height + 8, 0)
      fc.pre(above <= given[selected]!.at)
      expect(placeCards(given, selected, 8)[selected]).toBe(given[selected]!.at)
    }), { seed })
  })
})
