import type { PlaceShown, SideShown } from '@travaux/record'

/** What a place is called: one name where all sides use it, else each side's, with the side. A side without a name of its own for it uses the one there is. */
export function namesOf({ name, names }: Pick<PlaceShown, 'name' | 'names'>, sides: readonly SideShown[]): readonly { readonly name: string; readonly side: SideShown | null }[] {
  const each = sides.map((side) => ({ name: names.find((named) => named.side.id === side.id)?.name ?? name, side }))
  return new Set(each.map((named) => named.name)).size > 1 ? each : [{ name: each[0]?.name ?? name, side: null }]
}
