import type { SourceId } from '@travaux/model'
import type { Folded, LastReading } from '@travaux/record'
import { knownSource, type KnownSource, type ReadingNow } from './knownSource.ts'

/** All sources that need no reading, by id: see `knownSource`. */
export function knownSources(folded: Folded, now: ReadingNow, readings: ReadonlyMap<SourceId, LastReading> = new Map()): ReadonlyMap<SourceId, KnownSource> {
  const of = knownSource(folded, now, readings)
  const known = new Map<SourceId, KnownSource>()
  for (const id of new Set([...readings.keys(), ...folded.byKind.source.map((source) => source.id)])) {
    const what = of(id)
    if (what !== undefined) known.set(id, what)
  }
  return known
}
