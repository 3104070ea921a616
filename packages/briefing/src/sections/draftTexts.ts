import { textOfDraft, textShown, type TextShown } from '@travaux/drafting'
import { draftOnRecord, drafts, type ActOnRecord } from '@travaux/record'
import type { DraftingActId } from '@travaux/model'
import type { Scene } from '../scene.ts'

/** A draft as it stands, places called as the paper calls them, and the acts that made it so. */
export interface DraftGiven { readonly title: string; readonly text: TextShown; readonly acts: ReadonlyMap<DraftingActId, ActOnRecord> }

/** The drafts on record that have clauses, by title. */
export function draftTexts({ folded, options, names }: Scene): readonly DraftGiven[] {
  return drafts(folded, options).flatMap(({ id }) => {
    const on = draftOnRecord(folded, id, options)
    if (on === undefined) return []
    const text = textShown(textOfDraft(on.id, on.value, on.acts), names.place, on.sides.map((side) => side.id))
    return text.clauses.length === 0 ? [] : [{ title: on.value.title, text, acts: new Map(on.acts.map((act) => [act.id, act])) }]
  })
}
