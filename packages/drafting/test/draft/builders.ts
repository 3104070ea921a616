import type { Draft, DraftId, DraftingActId, DraftingDeed, SideId } from '@travaux/model'
import { textOfDraft, textShown, type DraftText, type RecordedAct, type Run, type TextShown } from '@travaux/drafting'

/** Two sides of an invented negotiation, and tiny builders for what they do to its draft. */
export const ada = 'sid_ada' as SideId
export const bor = 'sid_bor' as SideId
const draftId = 'drf_harbour' as DraftId
export const harbour: Draft = { title: 'Agreement on the harbour', sides: [ada, bor], languages: ['en'], instrument: null, rounds: [] }

let count = 0

/** An act: `by(ada, { act: 'support', … }, 2)` in round 2. Acts are recorded in the order they are built. */
export function by(side: SideId | null, does: DraftingDeed, round = 1): RecordedAct {
  count += 1
  return { id: `act_${String(count).padStart(6, '0')}` as DraftingActId, recordedAt: new Date(Date.UTC(2030, 0, 1, 0, count)).toISOString(), value: { draft: draftId, round, date: `2030-01-0${Math.min(round, 9)}`, side, person: null, meeting: null, does } }
}

/** A clause brought to the table: `tabled('cls_1', 'The harbour shall stay open.')`. */
export function tabled(clause: string, words: string, place: Partial<Extract<DraftingDeed, { act: 'table' }>> = {}): RecordedAct {
  return by(null, { act: 'table', clause, under: null, after: null, unit: 'article', label: null, heading: null, wording: { words, brackets: [] }, ...place })
}

/** `proposed(bor, 'cls_1', 'shall', 'should')`: over words that stand, in the bracket `brk_should`. */
export function proposed(side: SideId, clause: string, over: string, words: string, more: Partial<Extract<DraftingDeed, { act: 'propose' }>> = {}, round = 2): RecordedAct {
  const name = words === '' ? `nothing-${over}` : words
  const slug = name.replace(/[^\p{L}\p{N}]+/gu, '-')
  return by(side, { act: 'propose', clause, bracket: `brk_${slug}`, at: { words: over, before: '', after: '' }, standing: `alt_was-${slug}`, alternative: `alt_${slug}`, words, proposition: null, ...more }, round)
}

export function textAfter(...acts: readonly RecordedAct[]): DraftText {
  return textOfDraft(draftId, harbour, acts)
}

export function shownAfter(...acts: readonly RecordedAct[]): TextShown {
  return textShown(textAfter(...acts), (place) => place)
}

/** The text as one reads it: a clause a line, brackets as `[one | other]`. */
export function readAfter(...acts: readonly RecordedAct[]): string {
  return shownAfter(...acts).clauses.map(({ label, runs }) => `${label === '' ? '' : `${label}. `}${runs.map(runRead).join('')}`).join('\n')
}

function runRead(run: Run): string {
  switch (run.is) {
    case 'words': return run.words
    case 'alternative': return run.first ? '' : ' | '
    case 'open': return '['
    case 'close': return ']'
    default: return run satisfies never
  }
}

/** What the two are called on paper. */
export const names = { side: (id: SideId) => (id === ada ? 'Ada' : 'Bor'), place: (id: string) => id, language: 'en', date: '2030-01-01T00:00:00Z' }
