import type { Briefing } from '../src/briefing.ts'
import { noteTexts } from '../src/noteTexts.ts'

/** A briefing with its notes numbered and worded anew, as its sections and notes are. */
export function withNotes(briefing: Omit<Briefing, 'noteTexts'>): Briefing {
  return { ...briefing, noteTexts: noteTexts(briefing) }
}
