import type { Kind, Passage } from '@travaux/model'
import { precisionOf } from './precisionOf.ts'
import { type Draft, valueAt, withValueAt } from './valueAt.ts'

/**
 * A draft made whole: what follows from other fields is worked out, what was left empty becomes null. `evidence`: the
 * words it rests on, which of a statement are also its content.
 */
export function settledValue(kind: Kind, draft: Draft, evidence: readonly Passage[]): Draft {
  switch (kind) {
    case 'statement': return { ...draft, content: evidence }
    case 'stance': return { ...draft, words: evidence[0] }
    case 'meeting': {
      const value = emptied(valueAt(draft, ['date', 'value']))
      const dated = withValueAt(withValueAt(draft, ['date', 'value'], value), ['date', 'precision'], precisionOf(value))
      return { ...dated, place: emptied(dated['place']) }
    }
    case 'instruction': {
      const words = emptied(valueAt(draft, ['reportDue', 'words']))
      const date = emptied(valueAt(draft, ['reportDue', 'date']))
      return { ...draft, reportDue: words === null && date === null ? null : { words: words ?? date, date } }
    }
    case 'undertaking': return { ...draft, due: emptied(draft['due']) }
    case 'instrument': return { ...draft, date: emptied(draft['date']) }
    case 'date': return { ...draft, from: emptied(draft['from']) }
    case 'assessment': return { ...draft, level: Number(draft['level']) }
    case 'linkage': return { ...draft, side: emptied(draft['side']) }
    case 'mention': case 'source': case 'side': case 'person': case 'place': case 'issue': case 'proposition': return draft
    case 'draft': case 'draftingAct': case 'mandate': case 'termReading': case 'treatyAction': return draft
    case 'settlementModel': case 'preference': case 'redLine': case 'settlementPackage': case 'graphModel': case 'graphPreference': return draft
    case 'judgement': case 'paragraph': return draft
    default: return kind satisfies never
  }
}

function emptied(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
