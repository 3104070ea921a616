import { describe, expect, it } from 'vitest'
import type { FindingCard } from '@travaux/record'
import { leastSureFirst } from '../src/features/reading/leastSureFirst.ts'

const card = (subject: string, review: string, confidence: number | null, stances: readonly [review: string, confidence: number][] = []) => ({
  subject, review: { review, confidence }, stances: stances.map(([each, sure]) => ({ review: { review: each, confidence: sure } })),
}) as unknown as FindingCard
const order = (...cards: readonly FindingCard[]) => leastSureFirst(cards).map(({ subject }) => subject)

describe('leastSureFirst(cards)', () => {
  it('puts what the reader was least sure of first, and what a person has looked at last', () => {
    expect(order(card('sure', 'found', 0.9), card('seen', 'confirmed', null), card('unsure', 'found', 0.4))).toEqual(['unsure', 'sure', 'seen'])
  })
  it('counts the least sure of a statement and the stances that hang on it, but for those looked at', () => {
    expect(order(card('a', 'found', 0.7), card('b', 'found', 0.9, [['found', 0.5]]), card('c', 'found', 0.8, [['confirmed', 0.1]]))).toEqual(['b', 'a', 'c'])
  })
  it('keeps the order of the text where both are as sure', () => expect(order(card('one', 'found', 0.7), card('two', 'found', 0.7))).toEqual(['one', 'two']))
})
