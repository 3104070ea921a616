import type { DivisionModel } from '../../src/division/divisionModel.ts'

/** A model of sides A, B, … and items 1, 2, … from its points; `whole`: the items that cannot be divided. */
export function divisionOf(points: readonly (readonly number[])[], { method = 'adjusted-winner', whole = [], divider = 0 }: { readonly method?: DivisionModel['method']; readonly whole?: readonly number[]; readonly divider?: number } = {}): DivisionModel {
  return {
    title: 'made', method, divider, points,
    sides: points.map((_, i) => String.fromCharCode(65 + i)),
    items: (points[0] ?? []).map((_, i) => ({ name: String(i + 1), divisible: !whole.includes(i) })),
  }
}
