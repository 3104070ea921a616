import { drafts, type Folded, type ViewOptions } from '@travaux/record'
import { chosenDraft } from '../text/chosenDraft.ts'

/** The draft that a view is asked for: by `--of`, its id or title, or the only one there is. @throws Stop naming those there are. */
export function draftOf(folded: Folded, options: ViewOptions, of: string | null): string {
  return chosenDraft(drafts(folded, options), { flag: '--of', draft: of, where: 'the dossier', narrowed: false }).id
}
