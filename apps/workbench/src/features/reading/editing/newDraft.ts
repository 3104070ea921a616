import type { Kind } from '@travaux/model'
import type { Draft } from './valueAt.ts'

export const newKinds = ['statement', 'meeting', 'date', 'undertaking', 'instruction', 'instrument', 'mention'] as const satisfies readonly Kind[]
export type NewKind = (typeof newKinds)[number]

/** What a new finding begins as, given its words. */
export function newDraft(kind: NewKind, words: string): Draft {
  switch (kind) {
    case 'statement': return { speakers: [], mode: /^[“"«„]/.test(words) ? 'direct' : 'indirect', attribution: 'stated', source: null, cue: null, content: [], issues: [] }
    case 'meeting': return { level: 'unknown', round: null, participants: [], sides: [], place: null, status: 'held', date: { value: null, precision: 'none', certainty: 'certain' } }
    case 'date': return { value: '', from: null }
    case 'undertaking': return { by: [], what: words, conduct: false, status: 'agreed', due: null }
    case 'instruction': return { from: [], to: [], task: words, reportDue: null }
    case 'instrument': return { name: words, date: null, provisions: [] }
    case 'mention': return { place: '' }
    default: return kind satisfies never
  }
}
