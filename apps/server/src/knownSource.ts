import type { SourceId } from '@travaux/model'
import type { Folded, LastReading } from '@travaux/record'
import { knowledge } from './knowledge.ts'

/**
 * What a dossier has to say to a text it knows: `read`, that reading it again the same way would tell nothing new; `withdrawn`, that
 * a person (named in `by`) took it out, which the reader never undoes.
 */
export type KnownSource = { readonly is: 'read' } | { readonly is: 'withdrawn'; readonly by: string }

/** How a text would be read now. `version` of the reader; `published`, the ISO date that is given for it, null where none is. */
export interface ReadingNow { readonly version: string; readonly published: string | null }

/**
 * Tells whether a source needs no reading: read already by this version, with the publication date that is given now (none given asks
 * nothing new), and since the dossier last learned of a side, person, place, issue or proposition; or withdrawn. The one rule for
 * texts from the command line, from a queue and from the page. `readings`: of the sources that are not in `folded`, as a `Recorder` tells them; looked at when asked.
 */
export function knownSource(folded: Folded, { version, published }: ReadingNow, readings: ReadonlyMap<SourceId, LastReading> = new Map()): (source: SourceId) => KnownSource | undefined {
  const learned = lastLearned(folded)
  const wouldSayTheSame = (last: LastReading) => last.version === version && (published === null || last.published?.slice(0, 10) === published) && last.position > learned
  return (source) => {
    const subject = folded.subjects.get(source)
    if (subject?.review === 'withdrawn') return { is: 'withdrawn', by: subject.author.is === 'reader' ? 'the reader' : subject.author.name }
    const reading = readings.get(source)
    if (reading !== undefined && wouldSayTheSame(reading)) return read
    const last = subject?.history.findLast((entry) => entry.author.is === 'reader')
    if (last === undefined || last.kind !== 'source' || !('value' in last) || last.author.is !== 'reader') return undefined
    return wouldSayTheSame({ version: last.author.version, published: last.value.published, position: last.position }) ? read : undefined
  }
}

const read: KnownSource = { is: 'read' }

/** The position of the last entry by which somebody but the reader told what it is to know: see `codebookOf`. 0 where nobody did. */
function lastLearned(folded: Folded): number {
  let last = 0
  for (const kind of knowledge) for (const { history } of folded.byKind[kind]) {
    const told = history.findLast(({ author }) => author.is !== 'reader')
    if (told !== undefined && told.position > last) last = told.position
  }
  return last
}
