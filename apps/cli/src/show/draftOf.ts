import { drafts, type Folded, type ViewOptions } from '@travaux/record'
import { Stop } from '../stop.ts'

/** The draft that a view is asked for: by `--of`, its id or title, or the only one there is. @throws Stop naming those there are. */
export function draftOf(folded: Folded, options: ViewOptions, of: string | null): string {
  const there = drafts(folded, options)
  const chosen = of === null && there.length === 1 ? there[0] : there.find(({ id, title }) => id === of || title === of)
  if (chosen !== undefined) return chosen.id
  if (there.length === 0) throw new Stop('no', 'There is no draft in this dossier; `travaux text import FILE --into DOSSIER` brings one in.')
  throw new Stop('wrong', `${of === null ? `There are ${there.length} drafts; name one with --of` : `There is no draft ${of}; --of takes one of`}: ${there.map(({ id, title }) => `${id} (${title})`).join(', ')}.`)
}
