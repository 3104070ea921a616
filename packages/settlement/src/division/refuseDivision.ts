import type { Refusal } from '../refusal.ts'
import type { DivisionModel } from './divisionModel.ts'

/** Why nothing can be divided so; null where it can. */
export function refuseDivision({ sides, items, points, method, divider }: DivisionModel): Refusal | null {
  const refused = (sentence: string, conflict: readonly string[] = []): Refusal => ({ refused: sentence, conflict })
  if (method !== 'sealed-bids' && sides.length !== 2) return refused(`${names[method]} is for two sides and there ${sides.length === 1 ? 'is 1' : `are ${sides.length}`}; sealed bids take any number.`, sides)
  if (sides.length < 2) return refused('There are not two sides to divide anything between.', sides)
  if (items.length === 0) return refused('There is no item to divide.')
  const twice = [...sides, ...items.map(({ name }) => name)].find((name, i, all) => all.indexOf(name) !== i)
  if (twice !== undefined) return refused(`Two sides or items are called ${twice}; give each a name of its own.`, [twice])
  if (method === 'divide-and-choose' && sides[divider] === undefined) return refused(`There is no side ${divider + 1} to divide; there are ${sides.length}.`)
  for (const [i, side] of sides.entries()) {
    const own = points[i]
    if (own?.length !== items.length) return refused(`${side} gives points to ${own?.length ?? 0} of ${items.length} items; give one number an item, 0 where it does not want it.`, [side])
    const bad = own.findIndex((each) => !Number.isFinite(each) || each < 0)
    if (bad >= 0) return refused(`${side} gives ${items[bad]?.name} ${own[bad]} points; a number of 0 or more is wanted.`, [side, items[bad]?.name ?? ''])
    if (method !== 'sealed-bids' && own.every((each) => each === 0)) return refused(`${side} gives no item any points, so nothing tells what a fair share is worth to it; give at least one item some.`, [side])
  }
  return null
}

const names = { 'adjusted-winner': 'Adjusted Winner', 'sealed-bids': 'The procedure of sealed bids', 'divide-and-choose': 'Divide and choose' } satisfies Record<DivisionModel['method'], string>
