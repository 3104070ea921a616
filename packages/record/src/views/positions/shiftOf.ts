import { alignedWords, type AlignedRun } from './alignedWords.ts'
import { movement } from './movement.ts'
import { othersThen } from './othersThen.ts'
import type { Naming } from '../names/naming.ts'
import type { Shift } from './shift.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import type { StanceHeld } from '../statements/stancesHeld.ts'
import type { Known } from '../table.ts'
import { turnOf } from './turnOf.ts'
import type { Quote } from '../view.ts'

/** The turn of a side from one stance to another, with both wordings. `from`: the stance that it left, the same as `before`; null of a new answer, where `before` is another. */
export function shiftOf(known: Known, names: Naming, before: StanceHeld, now: StanceHeld, from: StanceHeld | null): Shift {
  const others = othersThen(known, now)
  const [was, is] = [stanceQuote(known, before), stanceQuote(known, now)]
  return {
    subject: now.subject.id, date: now.day, side: now.side, sideName: names.side(now.side), issue: now.issue, issueName: names.issue(now.issue),
    turn: from === null ? 'new' : turnOf(from, now, others.filter(({ proposition }) => proposition === now.proposition)),
    proposition: { id: now.proposition, text: names.proposition(now.proposition) }, from: from?.stance ?? null, to: now.stance,
    movement: movement(before, now, others), before: was, after: is, aligned: aligned(was, is), silence: null,
  }
}

/** The same two quotes are aligned once: quotes are the same objects as long as the stances are. */
function aligned(before: Quote, after: Quote): readonly AlignedRun[] {
  const to = alignedBefore.get(before) ?? new WeakMap<Quote, readonly AlignedRun[]>()
  alignedBefore.set(before, to)
  let runs = to.get(after)
  if (runs === undefined) to.set(after, runs = alignedWords(before.text, after.text))
  return runs
}

const alignedBefore = new WeakMap<Quote, WeakMap<Quote, readonly AlignedRun[]>>()
