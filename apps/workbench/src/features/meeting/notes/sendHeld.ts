import type { NoteLineShown, NoteShown } from '@travaux/server'
import { Refused } from '../../../api/refused.ts'
import { writeLine } from '../../../api/writeNote.ts'
import { heldIn, hold, type HeldLine } from './held.ts'

interface Sending {
  /** Where the lines are held. */
  readonly store: string
  readonly meeting: string
  readonly day: string
  /** What is known to stand of the note. */
  readonly lines: readonly NoteLineShown[]
  /** Asks again what stands of a note. */
  readonly askAgain: (note: string) => Promise<readonly NoteLineShown[]>
  readonly onRecorded: (note: NoteShown) => void
  readonly onRefused: (sentence: string) => void
}

/**
 * Sends the lines that wait, in order, one after the other; each leaves what is held once it is recorded, and one that is refused stays with the reason. Resolves to the sentence by which the
 * dossier could not be reached, or to null where every line has been answered.
 */
export async function sendHeld({ store, meeting, day, lines: known, askAgain, onRecorded, onRefused }: Sending): Promise<string | null> {
  let lines = known
  for (let line = next(store); line !== undefined; line = next(store)) {
    const { note } = heldIn(store)
    const { key, said, instead } = line
    try {
      const after = await writeLine({ note, number: instead === null ? lines.length : lines.length - 1, meeting, day, said, instead })
      lines = after.lines
      hold(store, (before) => ({ ...before, lines: before.lines.filter((each) => each.key !== key) }))
      onRecorded(after)
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused(String(error), 0)
      if (refused.status === 0 || refused.status >= 500) return refused.message
      if (refused.message.endsWith('begin another.')) {
        lines = []
        hold(store, (before) => ({ ...before, note: `src_note-${crypto.randomUUID()}` }))
        continue
      }
      const there = await askAgain(note)
      // Another window of this browser wrote or took back a line meanwhile: this one comes after what stands now.
      if (there.length !== lines.length) {
        lines = there
        continue
      }
      hold(store, (before) => ({ ...before, lines: before.lines.map((each) => (each.key === key ? { ...each, refused: refused.message } : each)) }))
      onRefused(refused.message)
    }
  }
  return null
}

function next(store: string): HeldLine | undefined {
  return heldIn(store).lines.find(({ refused }) => refused === null)
}
