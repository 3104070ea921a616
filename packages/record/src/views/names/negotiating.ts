import type { SideId } from '@travaux/model'
import type { Subject } from '../../folded.ts'
import { table } from '../table.ts'

/**
 * The sides that negotiate; any other is a third State. A codebook says who they are, and a person may correct it. Where no codebook does,
 * they are those that met or spoke in any text that was read: a later text that only names a side takes nothing from it.
 */
export const negotiating = table((known): ReadonlySet<SideId> => {
  const sides = known.all('side')
  const given = sides.some(({ review, value }) => review === 'given' && value.negotiates)
  return new Set(sides.filter((side) => side.review === 'found' ? !given && everNegotiated(side) : side.value.negotiates).map(({ id }) => id as unknown as SideId))
}, { reads: ['side'] })

function everNegotiated({ history }: Subject<'side'>): boolean {
  return history.some((entry) => 'value' in entry && (entry.value as Subject<'side'>['value']).negotiates)
}
