import type { SideId } from '@travaux/model'
import { known, negotiating, type Folded } from '@travaux/record'
import { publicHolidays } from './publicHolidays.ts'

/** A day on which the offices of a side are closed. `name`: of the holiday, in English. */
export interface SideHoliday { readonly side: SideId; readonly sideName: string; readonly country: string; readonly name: string }

/** The public holidays of the sides that negotiate on a day (ISO), of those whose country the dossier names; in the order of the sides. */
export async function holidaysOn(folded: Folded, day: string): Promise<readonly SideHoliday[]> {
  const seen = known(folded, null)
  const sides = seen.all('side').filter(({ id, value }) => value.country !== undefined && seen.once(negotiating).has(id as unknown as SideId))
  const found = await Promise.all(sides.map(async ({ id, value: { name: sideName, country = '' } }) => {
    const all = await publicHolidays(country, Number(day.slice(0, 4)))
    return all.filter(({ first, last }) => first <= day && day <= last).map(({ name }): SideHoliday => ({ side: id as unknown as SideId, sideName, country, name }))
  }))
  return found.flat()
}
