import { textOfDraft, type DraftText } from '@travaux/drafting'
import { draftOnRecord, known, naming, type DraftOnRecord, type Folded, type Naming, type ViewOptions } from '@travaux/record'
import { missingDraft } from './missingDraft.ts'

/** A draft as a request asks for it: what is on record of it, the names it is shown with, and its text after any round. */
export interface DraftAsked { readonly on: DraftOnRecord; readonly names: Naming; readonly textThrough: (round: number | null) => DraftText }

/** @throws HTTPException 404 with a sentence where there is no such draft. */
export function draftAsked(folded: Folded, id: string, options: ViewOptions): DraftAsked {
  const on = draftOnRecord(folded, id, options)
  if (on === undefined) throw missingDraft(id)
  return { on, names: naming(known(folded, options.on), options.as), textThrough: (round) => textOfDraft(on.id, on.value, on.acts, round === null ? {} : { through: round }) }
}
