import { fieldOf } from '../fieldOf.ts'
import type { DivisionInput } from '../settleInput.ts'
import { sideName } from '../sideName.ts'
import type { DivisionFile } from './modelFile.ts'
import { mustDiffer, placeOf, Unfit } from './namePlaces.ts'

/** What is to be divided, with names turned into places. @throws Unfit where a name is unknown or there twice. */
export function divisionOf(file: string, { title, method, sides, items: given, points, divider }: DivisionFile): DivisionInput {
  mustDiffer(sides, 'sides')
  const items = given.map((item) => (typeof item === 'string' ? { name: item, divisible: true } : item))
  const names = items.map(({ name }) => name)
  mustDiffer(names, 'items')
  for (const side of Object.keys(points)) placeOf(side, sides, 'a side', 'points')
  const rows = sides.map((side) => {
    const own = fieldOf(points, side)
    if (own === undefined) throw new Unfit(`points lacks the side “${side}”.`)
    if (Array.isArray(own)) return own as readonly number[]
    for (const item of Object.keys(own)) placeOf(item, names, 'an item', `points, ${side}`)
    return names.map((item) => fieldOf(own as Readonly<Record<string, number>>, item) ?? 0)
  })
  return { kind: 'division', model: { title: title ?? sideName(file), method, sides, items, points: rows, divider: divider === undefined ? 0 : placeOf(divider, sides, 'a side', 'divider') }, notes: [], grounds: new Map() }
}
