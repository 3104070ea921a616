import type { SideId } from '@travaux/model'
import type { Naming } from '../names/naming.ts'
import { sidesShown } from '../names/sidesShown.ts'
import type { Known } from '../table.ts'
import type { SideShown } from '../view.ts'

/** The sides of a model, in its order, whoever speaks. One that is no longer on record keeps its place. */
export function sidesOfModel(seen: Known, names: Naming, sides: readonly SideId[]): readonly SideShown[] {
  const shown = new Map(sidesShown(seen, null, { thirds: true }).map((side) => [side.id, side]))
  return sides.map((id) => shown.get(id) ?? { id, name: names.side(id), mark: 'third' })
}
