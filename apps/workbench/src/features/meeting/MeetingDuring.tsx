import type { Chronology, MeetingShown } from '@travaux/record'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { useNames } from '../../api/useNames.ts'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { useSetting } from '../../frame/useSetting.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { LastRound } from './LastRound.tsx'
import { lastRound } from './lastRound.ts'
import { NoteField } from './notes/NoteField.tsx'
import { NoteHints } from './notes/NoteHints.tsx'
import { NoteLines } from './notes/NoteLines.tsx'
import { peopleAt } from './notes/people.ts'
import type { Note } from './notes/useNote.ts'
import './notes/Notes.css'
import { OwedList } from './OwedList.tsx'
import { WhoMeets } from './WhoMeets.tsx'

/** Notes as people speak: what stands, what is not recorded yet, and the field for the next line; beside them who is there, what came of the last round and what is owed. */
export function MeetingDuring({ meeting, chronology, note, nameOf }: { meeting: MeetingShown; chronology: Chronology; note: Note; nameOf: (id: string) => string }) {
  const { sides } = chronology
  const before = lastRound(chronology.meetings, meeting)
  const names = useNames().data
  const whyNot = useWhyNotWrite()
  const keys = useSetting('keys')[0] === 'on'
  const field = useRef<HTMLInputElement>(null)
  const day = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLElement>(null)
  const { held, own, others } = note
  const people = useMemo(() => peopleAt(meeting, names ?? [], sides, note.day ?? ''), [meeting, names, sides, note.day])
  const initials = useMemo(() => new Map(people.filter(({ present }) => present).map(({ speaker, initials: typed }) => [speaker.name, typed])), [people])
  const last = held.lines.at(-1)?.said.speakers ?? own?.lines.findLast(({ said }) => said.speakers.length > 0)?.said.speakers ?? []
  const count = (own?.lines.length ?? 0) + held.lines.length

  function takeBack() {
    if (whyNot !== null) return announce(whyNot)
    void note.takeBack().then(announce)
  }
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys) return
    if (event.key === 'u') takeBack()
    else if (event.key === 'n') field.current?.focus()
    else return
    event.preventDefault()
  }

  return (
    <div className="meeting-before">
      <div className="note">
        <section ref={list} className="note-list" role="group" aria-label="Lines of the note" tabIndex={0} onKeyDown={press}>
          {others.map((other) => (
            <div key={other.note}>
              <h3>Another note, by {other.by}</h3>
              <NoteLines note={other} held={[]} sides={sides} nameOf={nameOf} editing={null} />
            </div>
          ))}
          {others.length === 0 ? null : <h3>This note</h3>}
          {count === 0 ? note.isKnown ? <><p className="note-none">No line yet. With the first, the meeting is on record as under way.</p><NoteHints /></> : <p className="note-none">{note.error?.message ?? 'Looking for what was noted…'}</p> : <NoteLines note={own} held={held.lines} sides={sides} nameOf={nameOf} editing={held.editing} />}
        </section>
        <div className="note-foot">
          {note.away === null ? null : <p role="status" className="note-away">{held.lines.length === 1 ? 'One line is' : `${held.lines.length} lines are`} kept in this browser and not recorded yet. {note.away} It is tried again every three seconds.</p>}
          <NoteField
            field={field} typed={held.typed} editing={held.editing} people={people} names={names ?? []} sides={sides} last={last} whyNot={whyNot}
            onType={note.type} onMend={note.mend} onLeave={note.leave} onOut={() => list.current?.focus()}
            onEnter={(typed) => {
              if (whyNot !== null) return announce(whyNot), true
              if (note.day === null) {
                announce('Say first on which day the meeting is.')
                day.current?.focus()
                return true
              }
              return note.enter(typed)
            }}
          />
          <p className="note-acts">
            <label>Day of the meeting <input ref={day} type="date" value={note.day ?? ''} readOnly={(own?.lines.length ?? 0) > 0} onChange={(event) => note.setDay(event.target.value)} /></label>
            {note.day === null ? <span className="note-refused">Say first on which day the meeting is.</span> : null}
            <Control is="quiet" isDisabled={count === 0 || whyNot !== null} onPress={takeBack}><Icon name="undo" />Take the last line back</Control>
          </p>
        </div>
      </div>
      <aside className="meeting-side" aria-label="Who meets, and what stands from before">
        <WhoMeets meeting={meeting} sides={sides} typed={initials} />
        <LastRound last={before} sides={sides} />
        <section aria-labelledby="during-owed">
          <h2 id="during-owed">What is owed</h2>
          <OwedList is="undertaking" meeting={meeting} />
        </section>
      </aside>
    </div>
  )
}
