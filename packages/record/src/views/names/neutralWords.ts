import { table, type Known } from '../table.ts'

/**
 * Words of a source as our own: each name that a side has for a place which sides name differently becomes `{plc_…}`, so that the words
 * follow "speak as" and take nobody's name by default. Never for a quotation.
 */
export function neutralWords(known: Known, written: string): string {
  const names = known.once(namesOfPlaces)
  return names === null ? written : written.replace(names.pattern, (name) => `{${names.places.get(bare(name)) ?? name}}`)
}

const namesOfPlaces = table((known): { readonly pattern: RegExp; readonly places: ReadonlyMap<string, string> } | null => {
  const places = new Map<string, string>()
  for (const { id, value } of known.all('place')) {
    if (Object.keys(value.bySide).length === 0) continue
    for (const name of [value.name, ...Object.values(value.bySide), ...value.aliases]) if (!places.has(bare(name))) places.set(bare(name), id)
  }
  if (places.size === 0) return null
  const longestFirst = [...places.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:the )?(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu'), places }
}, { reads: ['place'] })

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}
