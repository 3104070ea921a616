import { createRoute } from '@hono/zod-openapi'
import type { Kind, SideId, SubjectId } from '@travaux/model'
import { chronology, known, naming, type Folded, type ViewOptions } from '@travaux/record'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

/** Anything that has a name, for a person who types one. */
export interface Named { readonly id: SubjectId; readonly kind: Kind; readonly name: string; readonly detail: string | null; /** Of a person alone. */
  readonly offices?: readonly Office[] }

/** An office of a person. `from` and `to`: ISO dates, inclusive; null where not known. */
interface Office { readonly title: string; readonly side: SideId | null; readonly from: string | null; readonly to: string | null }

/** GET /api/names */
export function namesResource({ dossier }: Served) {
  return resource().openapi(createRoute({
    method: 'get', path: '/api/names', summary: 'Everything that has a name, as the asking side names it.',
    request: { query: viewQuery },
    responses: answers<readonly Named[]>('Named[]', 'Issues, propositions, sides, persons, places, instruments, meetings and sources.'),
  }), (c) => {
    const { folded, options } = asked(dossier, c.req.valid('query'))
    return c.json(named(folded, options), 200)
  })
}

function named(folded: Folded, options: ViewOptions): readonly Named[] {
  const here = known(folded, options.on ?? null)
  const called = naming(here, options.as)
  const list = (kind: Kind, rows: readonly { readonly id: string; readonly name: string; readonly detail: string | null }[]) =>
    rows.map(({ id, name, detail }): Named => ({ id: id as SubjectId, kind, name, detail }))
  return [
    ...list('issue', here.all('issue').map(({ id, value }) => ({ id, name: called.issue(id), detail: value.group }))),
    ...list('proposition', here.all('proposition').map(({ id, value }) => ({ id, name: called.proposition(id), detail: called.issue(value.issue) }))),
    ...list('side', here.all('side').map(({ id }) => ({ id, name: called.side(id), detail: null }))),
    ...here.all('person').map(({ id, value }): Named => ({ id, kind: 'person', name: value.name, detail: value.offices.at(-1)?.title ?? null, offices: value.offices })),
    ...list('place', here.all('place').map(({ id, value }) => ({ id, name: called.place(id), detail: value.within === null ? null : called.place(value.within) }))),
    ...list('instrument', here.all('instrument').map(({ id, value }) => ({ id, name: value.name, detail: value.date }))),
    ...list('meeting', chronology(folded, options).meetings.map(({ id, title, date }) => ({ id, name: title, detail: date.value }))),
    ...list('source', here.all('source').map(({ id, value }) => ({ id, name: value.title, detail: [value.publisher, value.published?.slice(0, 10)].filter((part) => part != null).join(', ') || null }))),
  ]
}
