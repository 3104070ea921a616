import type { Cut } from './alertsCut.ts'
import { stanceHeld, type StanceHeld } from '../statements/stancesHeld.ts'
import { stancesByStatement } from '../statements/stancesByStatement.ts'
import type { Known } from '../table.ts'

/** Stances that a side took in its own word and that were not known before, in order of day, then of the text: new ones, those whose statement is new, and those that say something else now. */
export function heldSince(known: Known, cut: Cut): readonly StanceHeld[] {
  const found = new Set<StanceHeld>()
  for (const subject of cut.changed.values()) {
    const stances = subject.kind === 'stance' ? [subject] : subject.kind === 'statement' ? known.once(stancesByStatement).get(subject.id) ?? [] : []
    for (const { id } of stances) {
      const held = stanceHeld(known, id)
      if (held !== undefined && held.ladder.rung >= 3 && isNewStance(cut, held)) found.add(held)
    }
  }
  return [...found].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : a.words.source < b.words.source ? -1 : a.words.source > b.words.source ? 1 : a.words.from - b.words.from))
}

/** Whether a stance was not on record before as it is now, or its statement was not. */
export function isNewStance(cut: Cut, { subject, statement }: Pick<StanceHeld, 'subject' | 'statement'>): boolean {
  const was = cut.asThen(subject)
  if (was === null || (statement !== null && cut.isNew(statement))) return true
  const { side, proposition, stance } = was.value
  return side !== subject.value.side || proposition !== subject.value.proposition || stance !== subject.value.stance
}

/** The entry by which a stance came to be known: its statement's, where that is the newer. */
export function heldAt(cut: Cut, { subject, statement }: Pick<StanceHeld, 'subject' | 'statement'>): string {
  const [own, of] = [cut.recordedAt(subject), statement === null || !cut.changed.has(statement.id) ? '' : cut.recordedAt(statement)]
  return own > of ? own : of
}
