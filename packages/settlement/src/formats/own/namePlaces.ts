import { unknownName } from '../unknownName.ts'

/** Looks names up by their places. Thrown within the reading of one file, and caught where it begins: a name can be unknown at the end of any path. */
export class Unfit extends Error {}

/** The place of a name among those there are. @throws Unfit with the sentence, and the nearest name there is. */
export function placeOf(given: string, names: readonly string[], what: string, where: string): number {
  const at = names.indexOf(given)
  if (at >= 0) return at
  throw new Unfit(`${where} names ${what} “${given}”, which there is not; ${unknownName(given, names)}`)
}

/** @throws Unfit where one of the names given is not among those there are. */
export function mustBeAmong(given: readonly string[], names: readonly string[], what: string, where: string): void {
  const among = new Set(names)
  for (const name of given) if (!among.has(name)) placeOf(name, names, what, where)
}

/** @throws Unfit where two of the names are the same. */
export function mustDiffer(names: readonly string[], what: string): void {
  const seen = new Set<string>()
  const twice = names.find((name) => seen.size === seen.add(name).size)
  if (twice !== undefined) throw new Unfit(`two ${what} are called “${twice}”; give each a name of its own.`)
}
