import type { Kind, SourceId } from '@travaux/model'
import type { Folded } from '@travaux/record'

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
 * texts from the command line and from the page.
 */
export function knownSources(folded: Folded, { version, published }: ReadingNow): ReadonlyMap<SourceId, KnownSource> {
  const learned = lastLearned(folded)
  const known = new Map<SourceId, KnownSource>()
  for (const { id, review, author, history } of folded.byKind.source) {
    if (review === 'withdrawn') {
      known.set(id, { is: 'withdrawn', by: author.is === 'reader' ? 'the reader' : author.name })
      continue
    }
    const read = history.findLast((entry) => entry.author.is === 'reader')
    if (read === undefined || read.kind !== 'source' || !('value' in read) || read.author.is !== 'reader') continue
    const sameDate = published === null || read.value.published?.slice(0, 10) === published
    if (read.author.version === version && sameDate && read.position > learned) known.set(id, { is: 'read' })
  }
  return known
}

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
