import type { LineSaid, NoteShown } from '@travaux/server'
import { api } from './client.ts'

/** A line of a note as it is sent. `instead`: the text of the last line, whose place it takes; null: it is a new one. */
export interface LineSent { readonly note: string; readonly number: number; readonly meeting: string; readonly day: string; readonly said: LineSaid; readonly instead: string | null }

/** Writes the next line of a note, or its last one anew: the note as it stands then. Rejects with `Refused`. */
export async function writeLine({ note, number, meeting, day, said, instead }: LineSent): Promise<NoteShown> {
  return await (await api.notes[':note'].lines[':line'].$put({ param: { note: note as never, line: String(number) as never }, json: { meeting: meeting as never, day, said: said as never, instead } })).json() as NoteShown
}

/** Takes back the last line of a note. Rejects with `Refused`. */
export async function takeBackLine(note: string, number: number): Promise<NoteShown> {
  return await (await api.notes[':note'].lines[':line'].$delete({ param: { note: note as never, line: String(number) as never } })).json() as NoteShown
}
