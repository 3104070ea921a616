import { createRoute, z } from '@hono/zod-openapi'
import type { SourceId } from '@travaux/model'
import { answers } from '../answers.ts'
import { asked, viewQuery } from '../asked.ts'
import { lineToWrite } from '../notes/lineToWrite.ts'
import { meetingKnownAs } from '../notes/meetingKnownAs.ts'
import { noteShown, type NoteShown } from '../notes/noteShown.ts'
import { takeBackLine } from '../notes/takeBackLine.ts'
import { writeLine } from '../notes/writeLine.ts'
import { resource } from '../resource.ts'
import type { Served } from '../served.ts'

const noteId = z.string().regex(/^src_[a-z0-9-]{8,64}$/, { error: 'expected the id of a note, such as src_note-1f0c2b7e' }).transform((id) => id as SourceId)
const number = z.coerce.number().int().min(0).max(100_000)

/** GET /api/notes, PUT and DELETE /api/notes/:note/lines/:line */
export function notesResource(served: Served) {
  const { dossier } = served
  /** A line is written on what the line before left, so one is done after the other. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    return done
  }

  return resource()
    .openapi(createRoute({
      method: 'get', path: '/api/notes', summary: 'The notes taken of a meeting, line by line.',
      request: { query: viewQuery.extend({ meeting: z.string().openapi({ description: 'the meeting, by its id' }) }) },
      responses: answers<readonly NoteShown[]>('server', 'NoteShown[]', 'Notes in the order in which they were begun.'),
    }), (c) => {
      const { meeting, ...query } = c.req.valid('query')
      const { folded, options } = asked(dossier, query)
      return c.json((meetingKnownAs(folded, meeting, options)?.witnesses ?? []).flatMap(({ subject }) => noteShown(folded, `src_${subject.slice(4)}` as SourceId) ?? []), 200)
    })
    .openapi(createRoute({
      method: 'put', path: '/api/notes/{note}/lines/{line}', summary: 'Writes the next line of a note, or its last one anew, and records what it says; the first line begins the note.',
      description: 'The same line sent again records nothing, so that an answer which was lost can be asked for again. The text of a note grows at its end; only its last line can be changed.',
      request: { params: z.object({ note: noteId, line: number }), body: { required: true, content: { 'application/json': { schema: lineToWrite } } } },
      responses: answers<NoteShown>('server', 'NoteShown', 'The note as it stands then.', [404, 409, 415, 503, 507]),
    }), async (c) => {
      const { note, line } = c.req.valid('param')
      const what = c.req.valid('json')
      return c.json(await inTurn(() => writeLine(served, note, line, what)), 200)
    })
    .openapi(createRoute({
      method: 'delete', path: '/api/notes/{note}/lines/{line}', summary: 'Takes back the last line of a note: what it says is withdrawn, and the text ends before it.',
      request: { params: z.object({ note: noteId, line: number }) },
      responses: answers<NoteShown>('server', 'NoteShown', 'The note as it stands then.', [404, 409, 503, 507]),
    }), async (c) => {
      const { note, line } = c.req.valid('param')
      return c.json(await inTurn(() => takeBackLine(served, note, line)), 200)
    })
}
