import type { SideId } from '@travaux/model'
import { fold, sideNamed, type Folded } from '@travaux/record'

/** A dossier that lacks some compartments, and their names in alphabetical order. */
export interface LeftOut { readonly folded: Folded; readonly leftOut: readonly string[] }

/**
 * A dossier without what the delegations of other sides keep to themselves: the compartments that bear the name of a side, but for those of `side`. For nobody's paper (null) that is every delegation's where there are those of two or
 * more, so that no paper holds two mandates by an oversight; of one alone, nothing. Teams' own stay. The same object where there is nothing to leave out. O(entries).
 */
export function withoutOthersOwn(folded: Folded, side: SideId | null): LeftOut {
  const all = [...folded.subjects.values()].flatMap(({ history }) => history)
  const owners = new Map<string, SideId>()
  for (const name of new Set(all.map(({ compartment }) => compartment))) {
    const whose = name === 'shared' ? null : sideNamed(folded, name)
    if (typeof whose === 'string') owners.set(name, whose)
  }
  const others = new Set([...owners].filter(([, whose]) => whose !== side).map(([name]) => name))
  if (others.size === 0 || (side === null && new Set(owners.values()).size < 2)) return { folded, leftOut: [] }
  return { folded: fold(all.filter(({ compartment }) => !others.has(compartment)).sort((a, b) => a.position - b.position)), leftOut: [...others].sort() }
}
