import { table, type Known } from '../table.ts'

/** same: one place, or one lies in the other; maybe: a side's country and a place that the dossier cannot put on a map; unknown: one is not given. */
export type PlacesAgree = 'same' | 'maybe' | 'unknown' | 'different'

/**
 * Whether two places, as sources write them, can be one. A longer name that begins with the other is the same ("Cartagena de Indias"). Names and aliases of places and sides are known to the dossier, a side's
 * capital among its aliases; a place lies in what `within` says, and in a side's country where that leads to one of its names.
 */
export function placesAgree(known: Known, a: string | null, b: string | null): PlacesAgree {
  if (a === null || b === null) return 'unknown'
  const mine = plain(a)
  const theirs = plain(b)
  if (mine === theirs || mine.startsWith(`${theirs} `) || theirs.startsWith(`${mine} `)) return 'same'
  const { regions, countries, sides } = known.once(gazetteer)
  const inOrOf = (name: string): ReadonlySet<string> => regions.get(name) ?? new Set([name])
  if (inOrOf(mine).has(theirs) || inOrOf(theirs).has(mine) || aliasOf(regions, mine, theirs)) return 'same'
  const [oneSide, otherSide] = [sides.get(mine), sides.get(theirs)]
  if (oneSide !== undefined && oneSide === otherSide) return countries.has(mine) || countries.has(theirs) ? 'same' : 'different'
  if (oneSide !== undefined && countries.has(mine) && otherSide === undefined && !located(regions, theirs)) return 'maybe'
  if (otherSide !== undefined && countries.has(theirs) && oneSide === undefined && !located(regions, mine)) return 'maybe'
  return 'different'
}

interface Gazetteer {
  /** From a name to all names of that place and of those it lies in. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>
  /** From a side's names to the side. */
  readonly sides: ReadonlyMap<string, string>
  /** Sides' own names: countries, not capitals. */
  readonly countries: ReadonlySet<string>
}

const gazetteer = table((known): Gazetteer => {
  const sides = new Map<string, string>()
  const countries = new Set<string>()
  for (const { id, value } of known.all('side')) {
    countries.add(plain(value.name))
    for (const name of [value.name, ...value.aliases]) sides.set(plain(name), id)
  }
  const regions = new Map<string, Set<string>>()
  for (const { id, value } of known.all('place')) {
    const names = new Set<string>()
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null && !seen.has(at);) {
      seen.add(at)
      const place: typeof value | undefined = known.get('place', at)?.value
      if (place === undefined) break
      for (const name of namesOf(place)) names.add(plain(name))
      at = place.within
    }
    for (const name of namesOf(value)) regions.set(plain(name), names)
  }
  return { regions, sides, countries }
}, { reads: ['side', 'place'] })

function namesOf(place: { readonly name: string; readonly bySide: Readonly<Record<string, string>>; readonly aliases: readonly string[] }): readonly string[] {
  return [place.name, ...Object.values(place.bySide), ...place.aliases]
}

function aliasOf(regions: Gazetteer['regions'], a: string, b: string): boolean {
  return regions.get(a) !== undefined && regions.get(a) === regions.get(b)
}

/** True where the dossier knows of a wider place that holds it. */
function located(regions: Gazetteer['regions'], name: string): boolean {
  return [...(regions.get(name) ?? [])].some((each) => each !== name && regions.get(each) !== regions.get(name))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:the|in|at)\s+/, '').replace(/,.*$/, '').trim()
}
