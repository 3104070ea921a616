import type { SourceId } from '@travaux/model'
import type { Reading, Reprints } from '@travaux/reading'
import type { Recorder } from '@travaux/record'
import { related } from '@travaux/server'

/** Readings as they are to be recorded: a reprint of a source known before is folded into it, a later version names the earlier one. */
export function apartFromReprints(reprints: Reprints, { told }: Pick<Recorder, 'told'>): (source: SourceId, reading: Reading) => Reading {
  return (source, reading) => {
    const relation = reprints.relationOf(source, reading.source)
    // What a person withdrew is no original: its copy is read as a document of its own.
    const lost = relation !== null && told.subjects.get(relation.of)?.review === 'withdrawn'
    return relation === null || lost ? reading : related(reading, relation)
  }
}
