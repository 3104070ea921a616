import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextCell } from '../src/features/positions/nextCell.ts'

const grid = { rows: 10, columns: 4, groups: [0, 5, 7] }

describe('nextCell(from, key, control, grid)', () => {
  it('arrows move by one and stop at the edges', () => {
    expect(nextCell({ row: 1, column: 1 }, 'ArrowDown', false, grid)).toEqual({ row: 2, column: 1 })
    expect(nextCell({ row: 0, column: 0 }, 'ArrowUp', false, grid)).toEqual({ row: 0, column: 0 })
    expect(nextCell({ row: 9, column: 3 }, 'ArrowRight', false, grid)).toEqual({ row: 9, column: 3 })
  })
  it('Home and End go along the row, with Control to the corners', () => {
    expect(nextCell({ row: 4, column: 2 }, 'Home', false, grid)).toEqual({ row: 4, column: 0 })
    expect(nextCell({ row: 4, column: 2 }, 'End', true, grid)).toEqual({ row: 9, column: 3 })
  })
  it('Page keys go by group', () => {
    expect(nextCell({ row: 1, column: 2 }, 'PageDown', false, grid)).toEqual({ row: 5, column: 2 })
    expect(nextCell({ row: 6, column: 2 }, 'PageUp', false, grid)).toEqual({ row: 5, column: 2 })
    expect(nextCell({ row: 8, column: 2 }, 'PageDown', false, grid)).toEqual({ row: 9, column: 2 })
  })
  it('letters and other keys do not move', () => {
    expect(nextCell({ row: 1, column: 1 }, 'h', false, grid)).toBeNull()
    expect(nextCell({ row: 1, column: 1 }, 'Enter', false, grid)).toBeNull()
  })
  it('never leaves the grid', () => {
    fc.assert(fc.property(
      fc.nat(9), fc.nat(3), fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'), fc.boolean(),
      (row, column, key, control) => {
        const to = nextCell({ row, column }, key, control, grid)!
        return to.row >= 0 && to.row < grid.rows && to.column >= 0 && to.column < grid.columns
      },
    ), { seed: 20190114, verbose: true })
  })
})
