import type { PersonSeen } from '../layers.ts'
import type { EventContext } from './eventContext.ts'
import { turnLabelBefore } from './turnLabelBefore.ts'

/** Who speaks at `at` in a transcript, by the label his turn begins with. */
export function turnSpeaker(context: EventContext, at: number): PersonSeen | null {
  const label = turnLabelBefore(context, at)
  return label === null ? null : context.personsIn(label.index, label.index + label[0].length)[0] ?? null
}
