import { idPrefix, type Kind, type SourceId, type SubjectId } from '@travaux/model'

/** What ids of things said in a line have in common after their prefix: the note, and the line by its number. */
export const lineKey = (note: SourceId, line: number): string => `${note.slice(idPrefix.source.length + 1)}.${line}`

/** The id of what a line says, of a kind. `again`: how many such were withdrawn before; `part` tells several of one kind apart. */
export function subjectOfLine(kind: Kind, note: SourceId, line: number, part: number, again: number): SubjectId {
  return `${idPrefix[kind]}_${lineKey(note, line)}.${part}${again === 0 ? '' : `.${again}`}` as SubjectId
}
