import type { SideShown } from '@travaux/record'
import type { Axes } from './frontierShape.ts'

/** The axes that an address names, two sides by their ids; else the first two as they are shown, the speaking side across. */
export function axesOf(written: string | null, sides: readonly Pick<SideShown, 'id'>[], order: readonly number[]): Axes {
  const named = (written ?? '').split(' ').map((id) => sides.findIndex((side) => side.id === id))
  const [across, up] = named
  if (named.length === 2 && across !== undefined && up !== undefined && across >= 0 && up >= 0 && across !== up) return [across, up]
  return [order[0] ?? 0, order[1] ?? 0]
}
