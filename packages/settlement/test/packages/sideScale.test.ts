import { describe, expect, it } from 'vitest'
import { solvePackages } from '@travaux/settlement'
import { scaleSide } from '../../src/packages/exact/sideScale.ts'
import { model } from './builders.ts'

describe('scaleSide(weights, values, reservation)', () => {
  it('is not exact where what lies below 0 and what lies above it come to more than 2^53 units', () => {
    const values = [[-6.123456789012345, 5.123456789012345]]
    const { scale, worth } = scaleSide([1], values, null)
    expect([scale.exact, worth.every((units) => units < 2 ** 53)]).toEqual([false, true])
  })

  it('is exact in whole points and decimals, below 0 too', () => {
    expect(scaleSide([2, 1], [[-1.5, 0], [0.25, 1]], 3)).toEqual({ scale: { exact: true, zero: -275, per: 100, grain: 1 }, worth: Float64Array.of(0, 300, 0, 75), reservation: 575 })
  })
})

describe('solvePackages(model)', () => {
  it('solves a model with as many digits as doubles have, below 0 and above', () => {
    const points = [-6.123456789012345, 5.123456789012345]
    expect(solvePackages(model([[points, points], [points, [...points].reverse()]]))).toMatchObject({ exact: false, utilitarian: [{ picks: [1, 1] }, { picks: [1, 0] }] })
  })

  it('tells sums apart that differ, though one side has no range by numbers of many digits', () => {
    expect(solvePackages(model([[[0, 0.25]], [[1.4142135623730951, 1.4142135623730951]]]))).toMatchObject({ exact: false, utilitarian: [{ picks: [1] }] })
    expect(solvePackages(model([[[0, 0.25]], [[1, 2]]], { weights: [[1], [0]], reservations: [0, Math.SQRT1_2] }))).toMatchObject({ zopa: { count: 0n } })
  })
})
