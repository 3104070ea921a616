import type { PersonSeen } from '../layers.ts'
import type { EventContext } from './eventContext.ts'

/** Who speaks at `at` in a transcript, by the label his turn begins with. */
export function turnSpeaker(context: EventContext, at: number): PersonSeen | null {
  if (context.document.metadata.genre !== 'transcript') return null
  const label = [...context.document.text.slice(0, at).matchAll(/(?:^|\n)\W*([\p{L} .'’-]{3,60}):/gu)].at(-1)
  return label === undefined ? null : context.personsIn(label.index, label.index + label[0].length)[0] ?? null
}
