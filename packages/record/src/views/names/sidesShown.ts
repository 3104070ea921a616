import type { SideId } from '@travaux/model'
import { table, type Known } from '../table.ts'
import { negotiating } from './negotiating.ts'
import type { SideShown } from '../view.ts'

const marks = ['a', 'b', 'c', 'd'] as const

/**
 * The sides that negotiate, in alphabetical order, or the speaking side first; with `thirds`, third States after them.
 * A side's mark is its own, or the next free one by alphabetical order of the sides' names, so that it never depends on who speaks;
 * a fifth side begins again at a.
 */
export function sidesShown(known: Known, as: SideId | null, { thirds = false } = {}): readonly SideShown[] {
  const sides = known.once(marked)
  const shown = sides.filter((side) => side.negotiates || thirds)
  const speaking = shown.filter(({ id }) => id === as)
  const others = shown.filter(({ id }) => id !== as)
  return [...speaking, ...others].map(({ id, name, mark }) => ({ id, name, mark }))
}

const marked = table((known): readonly (SideShown & { readonly negotiates: boolean })[] => {
  const columns = known.once(negotiating)
  const sides = known.all('side').map(({ id, value }) => ({ id, value, negotiates: columns.has(id as unknown as SideId) }))
  sides.sort((a, b) => Number(b.negotiates) - Number(a.negotiates) || a.value.name.localeCompare(b.value.name, 'en') || (a.id < b.id ? -1 : 1))
  const taken = new Set(sides.map(({ value }) => value.mark))
  const free = marks.filter((mark) => !taken.has(mark))
  let next = 0
  return sides.map(({ id, value, negotiates }) => {
    const mark = value.mark ?? (negotiates ? (free[next] ?? marks[next % marks.length] ?? 'd') : 'third')
    if (value.mark === null && negotiates) next += 1
    return { id, name: value.name, mark, negotiates }
  })
}, { reads: ['side'] })
