import { isDeepStrictEqual } from 'node:util'
import type { LineSaid } from './lineSaid.ts'
import { lineWritten } from './lineWritten.ts'
import type { NoteLineShown } from './noteShown.ts'

/** Whether a line says already all that is given. Who speaks and to whom is compared by person and side too: two may bear one name, and the text is then the same. */
export function isSaid({ said, text }: Pick<NoteLineShown, 'said' | 'text'>, given: LineSaid): boolean {
  return text === lineWritten(given).text && isDeepStrictEqual(said, toldOf(given))
}

/** What will be on record of a line: nothing of what a line of its kind does not say. */
function toldOf({ is, speakers, to, words, issues, stances, due, conduct }: LineSaid): LineSaid {
  const none = { to: [], issues: [], stances: [], due: null, conduct: false }
  switch (is) {
    case 'undertaking': return { ...none, is, speakers, words, conduct, due }
    case 'instruction': return { ...none, is, speakers, to, words, due }
    case 'statement': return { ...none, is, speakers, words, ...speakers.length === 0 ? {} : { issues, stances } }
    default: return is satisfies never
  }
}
