import type { Instruction, MeetingId, SourceId, Statement, SubjectId, Undertaking } from '@travaux/model'
import type { Folded, Subject } from '@travaux/record'
import type { LineSaid } from './lineSaid.ts'
import { noteLines } from './noteLines.ts'
import { lineKey } from './subjectOfLine.ts'

/** A note of a meeting as it stands: its heading, and its lines with what each says. */
export interface NoteShown {
  readonly note: SourceId
  /** What the note says of the meeting itself. */
  readonly meeting: MeetingId
  readonly title: string
  /** The day of the meeting, ISO. */
  readonly day: string
  readonly by: string
  readonly lines: readonly NoteLineShown[]
}

/** `subjects`: what is on record of the line; none where it is words alone. `said`: by what stands of it now. */
export interface NoteLineShown { readonly number: number; readonly from: number; readonly to: number; readonly text: string; readonly said: LineSaid; readonly subjects: readonly SubjectId[]; readonly recordedAt: string }

/** A note as it is shown, or `undefined` where the source is none, or was withdrawn. O(its lines and findings). */
export function noteShown(folded: Folded, note: SourceId): NoteShown | undefined {
  const source = folded.subjects.get(note) as Subject<'source'> | undefined
  if (source?.kind !== 'source' || source.value.genre !== 'note' || source.review === 'withdrawn' || !folded.subjects.has(meetingOfNote(note))) return undefined
  const there = (folded.bySource.get(note) ?? []).filter(({ review }) => review !== 'withdrawn')
  return {
    note, meeting: meetingOfNote(note), title: source.value.title, day: source.value.published ?? '', by: source.author.is === 'reader' ? '' : source.author.name,
    lines: noteLines(source.value.text).map((line) => {
      const own = there.filter(({ id }) => id.slice(4).startsWith(`${lineKey(note, line.number)}.`))
      return { ...line, said: saidIn(own, source.value.text, line.text), subjects: own.map(({ id }) => id), recordedAt: own[0]?.recordedAt ?? source.recordedAt }
    }),
  }
}

/** What a note says of the meeting is a subject of its own, called as the note is. */
export function meetingOfNote(note: SourceId): MeetingId {
  return `mtg_${note.slice(4)}` as MeetingId
}

function saidIn(own: readonly Subject[], text: string, line: string): LineSaid {
  const none = { to: [], issues: [], stances: [], due: null, conduct: false }
  const main = own.find(({ kind }) => kind === 'statement' || kind === 'undertaking' || kind === 'instruction')
  if (main === undefined) return { is: 'statement', speakers: [], words: line, ...none }
  const [at] = main.evidence
  const words = at === undefined ? line : text.slice(at.from, at.to)
  switch (main.kind) {
    case 'undertaking': {
      const { by, conduct, due } = main.value as Undertaking
      return { ...none, is: 'undertaking', speakers: by, words, conduct, due }
    }
    case 'instruction': {
      const { from, to, reportDue } = main.value as Instruction
      return { ...none, is: 'instruction', speakers: from, to, words, due: reportDue?.date ?? null }
    }
    default: {
      const { speakers, issues } = main.value as Statement
      const stances = new Map((own as readonly Subject<'stance'>[]).filter(({ kind }) => kind === 'stance').map(({ value: { proposition, stance } }) => [proposition, { proposition, stance }]))
      return { ...none, is: 'statement', speakers, words, issues, stances: [...stances.values()] }
    }
  }
}
