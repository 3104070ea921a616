import type { Chronology, MeetingShown } from '@travaux/record'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { go } from '../../frame/usePlace.ts'
import { SideMark } from '../../marks/SideMark.tsx'
import { MeetingArrows } from './MeetingArrows.tsx'
import { MeetingLines } from './MeetingLines.tsx'
import './MeetingPanel.css'
import { MeetingWords } from './MeetingWords.tsx'
import { dateOf, statusOf } from './meetingWords.ts'
import { Witnesses } from './Witnesses.tsx'

/** One meeting: when and how that is known, who, what was agreed, what stayed apart, what one side raised, and the words. */
export function MeetingPanel({ meeting, sides, arrows, before, after, onSelect }: { meeting: MeetingShown; sides: Chronology['sides']; arrows: Chronology['arrows']; before: MeetingShown | null; after: MeetingShown | null; onSelect: (meeting: string) => void }) {
  const { title, round, participants, words } = meeting
  const present = sides.filter(({ id }) => meeting.sides.includes(id) || participants.some(({ side }) => side === id))
  const others = participants.filter(({ side }) => !sides.some(({ id }) => id === side))
  return (
    <section className="meeting" aria-labelledby="meeting-title">
      <header className="meeting-head">
        <h2 id="meeting-title">{title}</h2>
        {round === null ? null : <p className="meeting-round">round {round}</p>}
        <div className="meeting-steps">
          <Control hint="m" onPress={() => go({ mode: 'meeting', meeting: meeting.id })}>Meeting page</Control>
          {before === null ? null : <Control is="quiet" aria-label={`Before: ${before.title}`} onPress={() => onSelect(before.id)}><Icon name="left" /><span className="meeting-step">{before.title}</span></Control>}
          {after === null ? null : <Control is="quiet" aria-label={`After: ${after.title}`} onPress={() => onSelect(after.id)}><span className="meeting-step">{after.title}</span><Icon name="right" /></Control>}
        </div>
      </header>
      <dl className="meeting-facts">
        <div><dt>When</dt><dd className="tabular"><span className="meeting-when">{dateOf(meeting)}</span>, {statusOf(meeting)}{meeting.lessSure ? ', less sure' : ''}</dd></div>
        <div className="meeting-known"><dt>How we know</dt><dd><Witnesses witnesses={meeting.witnesses} /></dd></div>
        {present.map((side) => (
          <div key={side.id} className="meeting-who">
            <dt>{side.name}</dt>
            {listOf(participants, side.id).map(({ name, office }) => <dd key={name} title={office ?? undefined} style={{ color: `var(--${side.mark})` }}><SideMark mark={side.mark} small />{name}{office === null ? null : <span className="visually-hidden">, {office}</span>}</dd>)}
            {listOf(participants, side.id).length === 0 ? <dd className="meeting-unnamed"><SideMark mark={side.mark} small />not named</dd> : null}
          </div>
        ))}
        {others.length === 0 ? null : <div className="meeting-who"><dt>Also</dt>{others.map(({ name, office }) => <dd key={name} title={office ?? undefined}>{name}</dd>)}</div>}
      </dl>
      <div className="meeting-columns">
        <MeetingLines is="agreed" lines={meeting.agreed} sides={sides} />
        <MeetingLines is="apart" lines={meeting.apart} sides={sides} />
        <MeetingLines is="raised" lines={meeting.raised} sides={sides} />
      </div>
      <MeetingWords key={meeting.id} words={words} sides={sides} />
      <MeetingArrows meeting={meeting.id} arrows={arrows} />
    </section>
  )
}

const listOf = (participants: MeetingShown['participants'], side: string) => participants.filter((each) => each.side === side)
