import type { Kind, Person, SubjectId } from '@travaux/model'
import type { Folded } from '../../folded.ts'
import { known } from '../known.ts'
import { meetingsShown } from '../meetings/meetingsShown.ts'
import { naming } from '../names/naming.ts'
import { table } from '../table.ts'
import type { ViewOptions } from '../view.ts'

/** Anything that has a name, for a person who types one. `detail` tells it from others of the same name; `offices` are a person's. */
export interface Named {
  readonly id: SubjectId
  readonly kind: Kind
  readonly name: string
  readonly detail: string | null
  readonly offices?: Person['offices'] | undefined
}

/** Issues, propositions, sides, persons, places, instruments, meetings and sources, in this order, each kind as its view or the dossier orders it. */
export function names(folded: Folded, options: ViewOptions): readonly Named[] {
  const seen = known(folded, options.on)
  const called = naming(seen, options.as)
  return [
    ...seen.all('issue').map(({ id, kind, value }): Named => ({ id, kind, name: called.issue(id), detail: value.group })),
    ...seen.all('proposition').map(({ id, kind, value }): Named => ({ id, kind, name: called.proposition(id), detail: called.issue(value.issue) })),
    ...seen.all('side').map(({ id, kind }): Named => ({ id, kind, name: called.side(id), detail: null })),
    ...seen.all('person').map(({ id, kind, value }): Named => ({ id, kind, name: value.name, detail: value.offices.at(-1)?.title ?? null, offices: value.offices })),
    ...seen.all('place').map(({ id, kind, value }): Named => ({ id, kind, name: called.place(id), detail: value.within === null ? null : called.place(value.within) })),
    ...seen.all('instrument').map(({ id, kind, value }): Named => ({ id, kind, name: value.name, detail: value.date })),
    ...meetingsShown(seen, called).map(({ id, title, date }): Named => ({ id, kind: 'meeting', name: title, detail: date.value })),
    ...seen.once(sourcesNamed),
  ]
}

const sourcesNamed = table((known): readonly Named[] => known.all('source').map(({ id, kind, value }) => ({ id, kind, name: value.title, detail: [value.publisher, value.published?.slice(0, 10)].filter((part) => part != null).join(', ') || null })), { reads: ['source'] })
