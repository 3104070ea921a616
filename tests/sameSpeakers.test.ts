import { describe, expect, it } from 'vitest'
import { sameSpeakers } from '../scripts/score/sameSpeakers.ts'

describe('sameSpeakers(a, b)', () => {
  const same = (a: string, b: string, side: string | null = null, other = side) => sameSpeakers([{ name: a, side }], [{ name: b, side: other }])
  it('passes over case, articles and which way an owner is named', () => expect([same('The Ministry', 'ministry'), same('the Mission’s analyst', 'analyst of the Mission'), same('one banker', 'a banker')]).toEqual([true, true, true]))
  it('takes a state, its adjective, its capital and its government for one side', () => expect([same('Thai side', 'Thailand', 'Thailand'), same('Athens', 'Greece', 'Greece'), same('Tervian delegation', 'Tervia', 'Tervia'), same('Russian Federation', 'Russia')]).toEqual([true, true, true, true]))
  it('takes a ministry with and without its side for one, where both say whose it is', () => expect([same('foreign ministry', 'Swiss foreign ministry', 'Switzerland'), same('foreign ministry', 'Swiss foreign ministry', null, 'Switzerland')]).toEqual([true, false]))
  it('keeps apart the bodies and persons of a side', () => expect([same('foreign ministry', 'finance ministry', 'Peru'), same('Peru', 'a Peruvian diplomat', 'Peru'), same('Peru', 'foreign ministry', 'Peru')]).toEqual([false, false, false]))
  it('asks for all of several', () => expect(sameSpeakers([{ name: 'Peru' }, { name: 'Chile' }], [{ name: 'Peru' }])).toBe(false))
  it('pairs one to one: two who could both be one speaker are not one', () => {
    expect(sameSpeakers([{ name: 'Thailand', side: 'Thailand' }, { name: 'Bangkok', side: 'Thailand' }], [{ name: 'Thailand', side: 'Thailand' }])).toBe(false)
    expect(sameSpeakers([{ name: 'Peru' }, { name: 'Peru' }], [{ name: 'Peru' }, { name: 'Chile' }])).toBe(false)
    expect(sameSpeakers([{ name: 'Peru' }, { name: 'Chile' }], [{ name: 'Chile' }, { name: 'the Peruvian side' }])).toBe(false)
    expect(sameSpeakers([{ name: 'Peru' }, { name: 'Chile' }], [{ name: 'Chile' }, { name: 'Lima' }])).toBe(true)
  })
})
