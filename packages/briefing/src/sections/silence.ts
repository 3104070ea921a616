import type { Block } from '../briefing.ts'
import { label, type Label } from '../label.ts'

/** That there is nothing, said. */
export function silence(text: Label): Block {
  return { is: 'silence', line: [label(text)] }
}
