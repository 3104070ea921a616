import type { DraftRow } from '@travaux/record'
import { Stop } from '../stop.ts'

/** How a draft was asked for: `flag` names it, `draft` is what was given; `where`: what it is looked for in; `narrowed`: whether less than all is seen of that. */
export interface DraftAsked { readonly flag: '--draft' | '--of'; readonly draft: string | null; readonly where: string; readonly narrowed: boolean }

/**
 * The draft that is named by its id or title, or the only one there is.
 *
 * @throws Stop naming those there are, where none is called so, or several are.
 */
export function chosenDraft(there: readonly DraftRow[], { flag, draft, where, narrowed }: DraftAsked): DraftRow {
  const fitting = draft === null ? there : there.filter(({ id }) => id === draft).concat(there.filter(({ title }) => title === draft))
  const [chosen, ...others] = fitting
  if (chosen !== undefined && (others.length === 0 || chosen.id === draft)) return chosen
  if (there.length === 0 && narrowed) throw new Stop('no', `No draft is seen in ${where} with these --as-of, --on or --clearance; leave them out to see whether there is one.`)
  if (there.length === 0) throw new Stop('no', `There is no draft in ${where}; \`travaux text import FILE --into ${flag === '--of' ? 'DOSSIER' : where}\` brings one in.`)
  const named = (rows: readonly DraftRow[]) => rows.map(({ id, title }) => `${id} (${title})`).join(', ')
  if (draft === null) throw new Stop('wrong', `${where} has ${there.length} drafts; name one with ${flag}: ${named(there)}.`)
  if (chosen !== undefined) throw new Stop('wrong', `${fitting.length} drafts in ${where} are called ${draft}; name one by its id with ${flag}: ${named(fitting)}.`)
  throw new Stop('wrong', `There is no draft ${draft} in ${where}; ${flag} takes one of: ${named(there)}.`)
}
