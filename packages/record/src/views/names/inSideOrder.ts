import type { SideId } from '@travaux/model'
import type { Known } from '../table.ts'

/** People, or whatever else belongs to sides, with the speaking side's first, then by the sides' names; those of no side last. Otherwise as they come. */
export function inSideOrder<T extends { readonly side: SideId | null }>(known: Known, as: SideId | null, of: readonly T[]): readonly T[] {
  const name = ({ side }: T): string => (side === null || side === as ? '' : (known.get('side', side)?.value.name ?? side))
  const rank = ({ side }: T): number => (side === null ? 2 : side === as ? 0 : 1)
  return of.map((each) => ({ each, rank: rank(each), name: name(each) })).sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'en')).map(({ each }) => each)
}
