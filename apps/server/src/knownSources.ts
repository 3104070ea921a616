import type { Kind, SourceId } from '@travaux/model'
import type { Folded, LastReading } from '@travaux/record'

/**
 * What a dossier has to say to a text it knows: `read`, that reading it again the same way would tell nothing new; `withdrawn`, that
 * a person (named in `by`) took it out, which the reader never undoes.
 */
export type KnownSource = { readonly is: 'read' } | { readonly is: 'withdrawn'; readonly by: string }

/** How a text would be read now. `version` of the reader; `published`, the ISO date that is given for it, null where none is. */
export interface ReadingNow { readonly version: string; readonly published: string | null }

/**
 * The sources that need no reading, by id: read already by this version, with the publication date that is given now (none given asks
 * nothing new), and since the dossier last learned of a side, person, place, issue or proposition; or withdrawn. The one rule for
 * texts from the command line and from the page. `readings`: of the sources that are not in `folded`, as a `Recorder` tells them.
 */
export function knownSources(folded: Folded, { version, published }: ReadingNow, readings: ReadonlyMap<SourceId, LastReading> = new Map()): ReadonlyMap<SourceId, KnownSource> {
  const learned = lastLearned(folded)
  const known = new Map<SourceId, KnownSource>()
  const wouldSayTheSame = (last: LastReading) => last.version === version && (published === null || last.published?.slice(0, 10) === published) && last.position > learned
  for (const [source, last] of readings) if (wouldSayTheSame(last)) known.set(source, read)
  for (const { id, review, author, history } of folded.byKind.source) {
    if (review === 'withdrawn') {
      known.set(id, { is: 'withdrawn', by: author.is === 'reader' ? 'the reader' : author.name })
      continue
    }
    const last = history.findLast((entry) => entry.author.is === 'reader')
    if (last === undefined || last.kind !== 'source' || !('value' in last) || last.author.is !== 'reader') continue
    if (wouldSayTheSame({ version: last.author.version, published: last.value.published, position: last.position })) known.set(id, read)
  }
  return known
}

const read: KnownSource = { is: 'read' }
const knowledge = ['side', 'person', 'place', 'issue', 'proposition'] as const satisfies readonly Kind[]

/** The position of the last entry by which somebody but the reader told what it is to know: see `codebookOf`. 0 where nobody did. */
function lastLearned(folded: Folded): number {
  let last = 0
  for (const kind of knowledge) for (const { history } of folded.byKind[kind]) {
    const told = history.findLast(({ author }) => author.is !== 'reader')
    if (told !== undefined && told.position > last) last = told.position
  }
  return last
}
