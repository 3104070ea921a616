import type { EntryId, SubjectId } from '@travaux/model'
import { canonicalJson, type Change, type Folded, type Subject } from '@travaux/record'
import { compartmentShown, type CompartmentShown } from './compartmentShown.ts'

/** What of a dossier is not shared, in a view. `compartment`: that alone in which it is seen; null where it is shared. */
export interface Placed { readonly compartment: Pick<CompartmentShown, 'name' | 'is' | 'side'> | null }

type Place = Placed['compartment']

/** Tells in which compartment each thing of a view is: an entry, what stands of a subject, and a line of what changed. */
export function compartmentsOf(folded: Folded) {
  const known = new Map<string, Place>()
  const place = (name: string | undefined): Place => {
    if (name === undefined || name === 'shared') return null
    let shown = known.get(name)
    if (shown === undefined) {
      const { is, side } = compartmentShown(folded, name, 'everything')
      known.set(name, shown = { name, is, side })
    }
    return shown
  }
  const ofEntry = (subject: SubjectId | null, entry: EntryId): Place =>
    place((subject === null ? undefined : folded.subjects.get(subject))?.history.find(({ id }) => id === entry)?.compartment)
  return {
    ofEntry,
    ofSubject: (subject: SubjectId): Place => {
      const found = folded.subjects.get(subject)
      return found === undefined ? null : place(standsIn(found))
    },
    ofChange: ({ entry, subject, at, by }: Change): Place => {
      if (entry !== null) return ofEntry(subject, entry)
      // Told of many at once: of a source and what was found in it, or of all that a codebook gave. They were recorded together.
      const own = subject === null ? undefined : folded.subjects.get(subject)
      const many = subject === null ? folded.subjects.values() : [...own === undefined ? [] : [own], ...folded.bySource.get(subject) ?? []]
      for (const { history } of many) {
        const one = history.find(({ recordedAt, author }) => recordedAt === at && author.is === by.is)
        if (one !== undefined) return place(one.compartment)
      }
      return null
    },
  }
}

/** Where what stands was said: shared as soon as it was said there too, whoever confirmed it elsewhere. */
function standsIn({ history, value, stands }: Subject): string | undefined {
  const first = history[0]?.compartment
  if (history.every(({ compartment }) => compartment === first)) return first
  const standing = history.find(({ id }) => id === stands)
  if (standing !== undefined && 'withdrawn' in standing) return standing.compartment
  const said = history.filter((entry) => 'value' in entry && canonicalJson(entry.value) === canonicalJson(value))
  return said.some(({ compartment }) => compartment === 'shared') ? 'shared' : said.at(-1)?.compartment
}
