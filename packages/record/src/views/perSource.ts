import { table, type Known } from './table.ts'

/**
 * Something worked out for each source, when it is first asked for, of the source, what rests on it and what things are called. A later version of
 * the dossier works it out again for the sources in which something changed; for all where something is called otherwise.
 */
export function perSource<T>(make: (known: Known, source: string) => T): (known: Known, source: string) => T {
  const made = table((): Map<string, T> => new Map(), {
    advance(earlier, _known, changed) {
      if (changed.renamed) return new Map()
      for (const source of changed.sources) earlier.delete(source)
      return earlier
    },
  })
  return (known, source) => {
    const all = known.once(made)
    let one = all.get(source)
    if (one === undefined && !all.has(source)) all.set(source, one = make(known, source))
    return one as T
  }
}
