import { CannotAppend, type CannotAppendReason } from '../../cannotAppend.ts'
import { CannotOpen, type CannotOpenReason } from '../../cannotOpen.ts'

/** SQLite's primary result codes (sqlite.org/rescode.html) that a person can do something about. */
const codes = { busy: 5, locked: 6, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const

/** What stopped a dossier from being opened, as a sentence; another error as it is. */
export function openFault(error: unknown, file: string): unknown {
  const cannot = (reason: CannotOpenReason, sentence: string): CannotOpen => new CannotOpen(reason, sentence, error)
  switch (primaryCode(error)) {
    case codes.busy:
    case codes.locked: return cannot('locked', `${file} is held by another program that is writing to it; close that program or try again in a moment.`)
    case codes.readOnly: return cannot('read-only', `${file} may not be written to; change its permissions, or work on a copy.`)
    case codes.full: return cannot('unwritable', `The disk that holds ${file} is full; free some space and try again.`)
    case codes.io: return cannot('damaged', `${file} could not be read or written (${messageOf(error)}); check the disk, then try again.`)
    case codes.cannotOpen: return cannot('unwritable', `${file} could not be opened; check that its folder exists and that you may write there.`)
    case codes.corrupt: return cannot('damaged', `${file} is damaged (${messageOf(error)}); go back to a copy made before.`)
    case codes.notADatabase: return cannot('not-a-dossier', `${file} is not a dossier, or its beginning is damaged; give a file made by Travaux, or go back to a copy.`)
    case null: return error
    default: return cannot('damaged', `${file} cannot be read as a dossier (${messageOf(error)}); go back to a copy made before.`)
  }
}

/** Whether SQLite could not get at a journal to read it. */
export function cannotReplay(error: unknown): boolean {
  const code = primaryCode(error)
  return code === codes.cannotOpen || code === codes.readOnly
}

export function unreplayed(file: string, error: unknown): CannotOpen {
  return new CannotOpen('read-only', `${file} was not closed when it was copied or is open elsewhere: its latest entries may be in ${file}-wal, which cannot be read where nothing may be written; copy both into a folder of your own and open it there.`, error)
}

/** What stopped entries from being recorded, as a sentence; another error as it is. */
export function appendFault(error: unknown, file: string): unknown {
  const cannot = (reason: CannotAppendReason, sentence: string): CannotAppend => new CannotAppend(reason, sentence, error)
  switch (primaryCode(error)) {
    case codes.full: return cannot('disk-full', `The disk that holds ${file} is full, so nothing was recorded; what was recorded before is safe: free some space and try again.`)
    case codes.io: return cannot('disk-full', `The disk that holds ${file} refused the write, so nothing was recorded (${messageOf(error)}); what was recorded before is safe: free some space or check the disk, then try again.`)
    case codes.busy:
    case codes.locked: return cannot('locked', `${file} is held by another program that is writing to it, so nothing was recorded; try again in a moment.`)
    case codes.readOnly: return cannot('read-only', `${file} may no longer be written to, so nothing was recorded; check its permissions.`)
    case codes.corrupt: return cannot('damaged', `${file} is damaged, so nothing was recorded (${messageOf(error)}); verify it, and go back to a copy.`)
    default: return error
  }
}

/** Extended result codes hold the primary one in their low byte. */
function primaryCode(error: unknown): number | null {
  const code = error instanceof Error ? (error as Error & { errcode?: unknown }).errcode : null
  return typeof code === 'number' ? code & 0xff : null
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
