import type { Subject } from '../../folded.ts'

/**
 * True of what the reading desk shows as a card of its own. Not what only names things (sides, persons, places, issues, propositions),
 * not a stance that hangs on a statement: it is reviewed with it; not what is done to a draft, which the view of the text shows; and not judgements of conduct and a briefing's own
 * paragraphs, which stand where they were made.
 */
export function hasCard({ kind, value }: Subject): boolean {
  switch (kind) {
    case 'statement': case 'meeting': case 'instruction': case 'undertaking': case 'instrument': case 'linkage': case 'date': case 'mention': case 'assessment': return true
    case 'stance': return (value as { readonly statement: string | null }).statement === null
    case 'source': case 'side': case 'person': case 'place': case 'issue': case 'proposition': return false
    case 'draft': case 'draftingAct': case 'mandate': case 'termReading': case 'treatyAction': return false
    case 'settlementModel': case 'preference': case 'redLine': case 'settlementPackage': case 'graphModel': case 'graphPreference': return false
    case 'judgement': case 'paragraph': return false
    default: return kind satisfies never
  }
}
