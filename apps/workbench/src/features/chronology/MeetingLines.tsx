import type { Chronology, MeetingLine } from '@travaux/record'
import { Mark } from '../../marks/Mark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import './MeetingLines.css'

const heads = { agreed: 'Agreed', apart: 'Apart', raised: 'Raised by one side' } as const

/** What came of a meeting under one heading; each line opens its passage. Nothing on record is said. */
export function MeetingLines({ is, lines, sides }: { is: keyof typeof heads; lines: readonly MeetingLine[]; sides: Chronology['sides'] }) {
  return (
    <section className="meeting-lines" aria-label={heads[is]}>
      <h3>{drawn(is)}{heads[is]} <span className="meeting-count tabular">{lines.length}</span></h3>
      {lines.length === 0 ? <p className="meeting-none">Nothing on record</p> : (
        <ul>
          {lines.map((line) => {
            const side = sides.find(({ id }) => id === line.side)
            return (
              <li key={`${line.quote.source} ${line.quote.passage.from} ${line.side} ${line.text}`}>
                {is === 'raised' ? <SideMark mark={side?.mark ?? null} small name={side?.name ?? 'no side'} /> : null}
                <div className="meeting-line">
                  <p>{line.text}</p>
                  {is === 'apart' && line.quote.verbatim ? <p className="meeting-line-words"><Words quote={line.quote} />{side === undefined ? null : <span style={{ color: `var(--${side.mark})` }}> {side.name}</span>}</p> : null}
                </div>
                <PassageLink quote={line.quote} short />
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function drawn(is: keyof typeof heads) {
  switch (is) {
    case 'agreed': return <Mark><circle cx="8" cy="8" r="5.4" fill="var(--agreed)" /></Mark>
    case 'apart': return <Mark><circle cx="4.5" cy="8" r="2.6" fill="var(--alarm)" /><circle cx="12" cy="8" r="2" stroke="var(--alarm)" strokeWidth="1.3" /></Mark>
    case 'raised': return <Mark><path d="M8 3.5v9M3.5 8h9" stroke="var(--ink-2)" strokeWidth="1.4" strokeLinecap="round" /></Mark>
    default: return is satisfies never
  }
}
