import type { IssueId, Passage, PlaceId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { compare } from '../compare.ts'
import { known } from '../known.ts'
import { naming } from '../names/naming.ts'
import { publishedDay } from '../publishedDay.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { sidesShown } from '../names/sidesShown.ts'
import { table } from '../table.ts'
import type { Quote, SideShown, ViewOptions } from '../view.ts'

/** A place that the dossier knows, what it is called and by whom, and where sources name it. Whose it is, is nowhere said. */
export interface PlaceShown {
  readonly id: PlaceId
  /** As the asking side calls it. */
  readonly name: string
  /** Each side that has a name of its own for it, in the order of the sides. */
  readonly names: readonly { readonly side: SideShown; readonly name: string }[]
  readonly disputed: boolean
  readonly within: { readonly id: PlaceId; readonly name: string } | null
  /** Degrees north and east; null where nobody has said. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null
  /** Sources in which it is named, and the words of the latest; only of places that sides name differently are these found. */
  readonly sources: number
  readonly latest: Quote | null
  /** Issues whose names or answers name it. */
  readonly issues: readonly { readonly id: IssueId; readonly name: string }[]
}

/** Every place: the disputed ones first, each followed by what lies within it, then by name. */
export function places(folded: Folded, options: ViewOptions): readonly PlaceShown[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const sides = sidesShown(seen, options.as)
  const [named, issues] = [seen.once(namedIn), seen.once(issuesNaming)]
  const shown = seen.all('place').map(({ id, value }): PlaceShown => {
    const at = named.get(id)
    return {
      id, name: names.place(id), disputed: value.disputed, at: value.at ?? null,
      names: sides.flatMap((side) => (value.bySide[side.id] === undefined ? [] : [{ side, name: value.bySide[side.id]! }])),
      within: value.within === null ? null : { id: value.within, name: names.place(value.within) },
      sources: at?.sources.size ?? 0, latest: at === undefined ? null : quoteOf(seen, at.latest, true),
      issues: (issues.get(id) ?? []).map((issue) => ({ id: issue, name: names.issue(issue) })),
    }
  })
  const order = (place: PlaceShown): string => `${place.disputed ? 0 : 1} ${place.within?.name ?? place.name} ${place.within === null ? 0 : 1} ${place.name}`
  return shown.sort((a, b) => compare(order(a), order(b)) || compare(a.id, b.id))
}

const namedIn = table((known): ReadonlyMap<string, { readonly sources: ReadonlySet<string>; readonly latest: Passage }> => {
  const found = new Map<string, { sources: Set<string>; latest: Passage; day: string }>()
  for (const { value, evidence } of known.all('mention')) {
    for (const passage of evidence) {
      const day = publishedDay(known.get('source', passage.source)?.value) ?? ''
      const so = found.get(value.place)
      if (so === undefined) found.set(value.place, { sources: new Set([passage.source]), latest: passage, day })
      else {
        so.sources.add(passage.source)
        if (day > so.day) [so.latest, so.day] = [passage, day]
      }
    }
  }
  return found
}, { reads: ['mention', 'source'] })

/** By place, the issues that name it as our own words do: by `{plc_…}`. */
const issuesNaming = table((known): ReadonlyMap<string, readonly IssueId[]> => {
  const found = new Map<string, Set<IssueId>>()
  const add = (text: string, issue: IssueId): void => {
    for (const [, place = ''] of text.matchAll(/\{(plc_[^{}]+)\}/gu)) found.set(place, (found.get(place) ?? new Set()).add(issue))
  }
  for (const { id, value } of known.all('issue')) for (const text of [value.name, ...Object.values(value.bySide)]) add(text, id)
  for (const { value } of known.all('proposition')) add(value.text, value.issue)
  return new Map([...found].map(([place, issues]) => [place, [...issues]]))
}, { reads: ['issue', 'proposition'] })
