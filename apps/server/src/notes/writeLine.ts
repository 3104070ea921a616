import type { Finding, SourceId } from '@travaux/model'
import type { Folded, Subject } from '@travaux/record'
import { HTTPException } from 'hono/http-exception'
import type { Served } from '../served.ts'
import { datedByNote } from './datedByNote.ts'
import { isSaid } from './isSaid.ts'
import { lineFindings, sidesOf } from './lineFindings.ts'
import type { LineSaid } from './lineSaid.ts'
import type { LineToWrite } from './lineToWrite.ts'
import { lineWritten } from './lineWritten.ts'
import { meetingKnownAs } from './meetingKnownAs.ts'
import { mustBeFree } from './mustBeFree.ts'
import { noteBegun } from './noteBegun.ts'
import { between } from './noteLines.ts'
import type { NoteShown } from './noteShown.ts'
import { noteSource } from './noteSource.ts'
import { noteStands } from './noteStands.ts'
import { refused } from './refused.ts'
import { reviewAll } from './reviewAll.ts'

/**
 * Writes line `at` of a note, the next or its last one anew, and records what it says; the first line begins the note. The same line again records nothing but what was cut short
 * the first time. Resolves to the note as it stands then.
 *
 * @throws HTTPException 404 where the meeting is none, 409 where the note does not stand as the line takes it to, or the line cannot be said.
 */
export async function writeLine({ dossier, reviewer }: Pick<Served, 'dossier' | 'reviewer'>, note: SourceId, at: number, { meeting, day, said: given, instead }: LineToWrite): Promise<NoteShown> {
  mustBeSayable(dossier.ground, given, reviewer)
  const said = withIssues(dossier.ground, given)
  const begun = dossier.folded.subjects.has(note) ? noteStands(dossier.folded, note) : undefined
  const there = begun?.lines[at]
  const isThere = there !== undefined && isSaid(there, said)
  if (!isThere) mustBeNext(begun?.lines ?? [], at, instead)

  const told = at === 0 ? meetingKnownAs(dossier.ground, meeting) : undefined
  const begins = at === 0 && there === undefined
  if (begins && told === undefined) throw new HTTPException(404, { message: `There is no meeting ${meeting} in what is seen from the compartment that is recorded in.` })
  if (!isThere) {
    const start = begins && told !== undefined ? noteBegun(dossier.ground, note, told, day) : null
    const source = start?.source.value ?? noteSource(dossier.folded, note)
    const before = there === undefined ? source.text : source.text.slice(0, there.from - between.length)
    const written = lineWritten(said)
    const findings = lineFindings(dossier.folded, note, at, before.length + between.length, said, written)
    if (begun !== undefined && there !== undefined) {
      mustBeFree(dossier.folded, begun)
      // What the line said and no longer says goes first: were it cut short here, the words would still stand.
      await reviewAll(dossier, there.subjects.filter((subject) => !findings.some((finding) => finding.subject === subject)).map((subject) => ({ act: 'withdraw', subject })), reviewer)
    }
    const text: Finding<'source'> = { subject: note, kind: 'source', value: { ...source, text: before + between + written.text }, evidence: [], confidence: null }
    await dossier.record([text, ...start === null ? [] : [start.meeting], ...findings], { is: 'person', name: reviewer.trim() })
  }
  // Once the note is on record, so that it is seen what does not come together of itself.
  if (told !== undefined) await reviewAll(dossier, datedByNote(dossier.ground, note, told), reviewer)
  return noteStands(dossier.folded, note)
}

/** @throws HTTPException 409 where the note does not stand as the line takes it to. `instead`: the text that the line is to take the place of. */
function mustBeNext(lines: NoteShown['lines'], at: number, instead: string | null): void {
  const there = lines[at]
  if (at > lines.length) throw refused(`The note has ${lines.length} lines, so that its next is ${lines.length}, not ${at}.`)
  if (there !== undefined && at < lines.length - 1) throw refused('Only the last line of a note can be changed here; correct what this one says in Reading.')
  if (there !== undefined && there.text !== instead) throw refused(`The note has another line ${at} already: “${there.text}”.`)
  if (there === undefined && instead !== null) throw refused('The line that this was to take the place of is no longer there.')
}

/** Who answers an issue speaks of it. Of two stances on one answer, the later is meant. */
function withIssues(ground: Folded, said: LineSaid): LineSaid {
  const stances = [...new Map(said.stances.map((each) => [each.proposition, each])).values()]
  const answered = stances.map(({ proposition }) => (ground.subjects.get(proposition) as Subject<'proposition'>).value.issue)
  return { ...said, stances, issues: [...new Set([...said.issues, ...answered])] }
}

/** @throws HTTPException 409 where nobody says it, or it names what those who will see it do not know of. */
function mustBeSayable(ground: Folded, said: LineSaid, reviewer: string): void {
  if (reviewer.trim() === '') throw refused('Say who you are first: what a person says is recorded under a name.')
  if (said.is !== 'statement' && said.stances.length > 0) throw refused('A stance is taken in a statement; say it in a line of its own.')
  if (said.stances.length > 0 && sidesOf(said).length === 0) throw refused('A stance is a side’s: say first who speaks.')
  const named = [...[...said.speakers, ...said.to].flatMap(({ person, side }) => [person, side]), ...said.issues, ...said.stances.map(({ proposition }) => proposition)]
  const unknown = named.find((id) => id !== null && !ground.subjects.has(id))
  if (unknown !== undefined) throw refused(`This was not recorded: ${unknown} is not on record where this would be seen.`)
}
