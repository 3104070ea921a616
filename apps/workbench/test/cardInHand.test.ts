import { describe, expect, it } from 'vitest'
import type { FindingCard } from '@travaux/record'
import { cardInHand } from '../src/features/reading/cardInHand.ts'

const card = (subject: string, from: number, to: number, review = 'found', stances: readonly string[] = []) => ({
  subject, passages: [{ source: 'src_a', from, to }], review: { review }, stances: stances.map((each) => ({ subject: each, review: { review: 'confirmed' } })),
}) as unknown as FindingCard
const cards = [card('stm_a', 0, 50, 'confirmed', ['stn_a']), card('dat_a', 10, 20), card('stm_b', 60, 90)]
const hand = (place: Parameters<typeof cardInHand>[1]) => cardInHand(cards, place)?.subject

describe('cardInHand(cards, place)', () => {
  it('is the finding that the place names', () => expect(hand({ finding: 'stm_b', passage: null })).toBe('stm_b'))
  it('is the statement on which a named stance hangs', () => expect(hand({ finding: 'stn_a', passage: null })).toBe('stm_a'))
  it('is the one whose words fit the passage best', () => {
    expect(hand({ finding: null, passage: { from: 10, to: 20 } })).toBe('dat_a')
    expect(hand({ finding: null, passage: { from: 0, to: 50 } })).toBe('stm_a')
  })
  it('is none where no finding shares words with the passage', () => expect(hand({ finding: null, passage: { from: 52, to: 58 } })).toBeUndefined())
  it('is the first still to be reviewed where the place names nothing, or what is no longer there', () => {
    expect(hand({ finding: null, passage: null })).toBe('dat_a')
    expect(hand({ finding: 'stm_gone', passage: null })).toBe('dat_a')
  })
})
