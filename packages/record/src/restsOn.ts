import type { Passage, ValueOf } from '@travaux/model'
import type { Subject } from './folded.ts'

/** The passages a subject rests on, and those that its value points into: what was said, the words that show a stance. */
export function restsOn({ kind, value, evidence }: Pick<Subject, 'kind' | 'value' | 'evidence'>): readonly Passage[] {
  switch (kind) {
    case 'statement': return [...evidence, ...(value as ValueOf<'statement'>).content]
    case 'stance': return [...evidence, (value as ValueOf<'stance'>).words]
    case 'source': case 'side': case 'person': case 'place': case 'issue': case 'proposition': case 'meeting': case 'instruction': case 'instrument': case 'undertaking': case 'linkage': case 'date': case 'mention': return evidence
    case 'draft': case 'draftingAct': case 'mandate': case 'termReading': case 'treatyAction': return evidence
    case 'settlementModel': case 'preference': case 'redLine': case 'settlementPackage': case 'graphModel': case 'graphPreference': return evidence
    case 'assessment': case 'judgement': case 'paragraph': return evidence
    default: return kind satisfies never
  }
}
