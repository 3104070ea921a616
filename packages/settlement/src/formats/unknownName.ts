import { nearestName } from './nearestName.ts'

/** The end of a sentence on a name that nothing has: names the nearest there is, or all where they are few. */
export function unknownName(given: string, names: readonly string[]): string {
  const nearest = nearestName(given, names)
  if (nearest !== null) return `did you mean “${nearest}”?`
  return names.length <= 12 ? `there ${names.length === 1 ? 'is' : 'are'} ${names.map((name) => `“${name}”`).join(', ')}.` : `there are ${names.length} others, none of them like it.`
}
