import type { Chronology, MeetingShown } from '@travaux/record'
import { SideMark } from '../../marks/SideMark.tsx'

/** Whom one meets, by side, with their offices. A side of which nobody is named is said. `typed`: by which initials somebody is named in the notes. */
export function WhoMeets({ meeting, sides, typed }: { meeting: MeetingShown; sides: Chronology['sides']; typed?: ReadonlyMap<string, string> }) {
  const groups = meeting.sides.map((id, i) => ({ id, name: meeting.sideNames[i] ?? id, mark: sides.find((side) => side.id === id)?.mark ?? 'third' as const, persons: meeting.participants.filter(({ side }) => side === id) }))
  const others = meeting.participants.filter(({ side }) => side === null || !meeting.sides.includes(side))
  const initials = (name: string) => (typed?.get(name) ?? '') === '' ? null : <kbd className="meeting-initials">{typed?.get(name)}</kbd>
  return (
    <section aria-labelledby="before-who">
      <h2 id="before-who">Who meets</h2>
      <dl className="meeting-people">
        {groups.map(({ id, name, mark, persons }) => (
          <div key={id}>
            <dt className="marked" style={{ color: `var(--${mark})` }}><SideMark mark={mark} small />{name}</dt>
            {persons.length === 0 ? <dd className="meeting-nothing">not named</dd> : persons.map((person) => <dd key={person.name}>{initials(person.name)}{person.name}{person.office === null ? null : <span className="meeting-meta">{person.office}</span>}</dd>)}
          </div>
        ))}
        {others.length === 0 ? null : <div><dt>Also</dt>{others.map((person) => <dd key={person.name}>{initials(person.name)}{person.name}{person.office === null ? null : <span className="meeting-meta">{person.office}</span>}</dd>)}</div>}
      </dl>
    </section>
  )
}
