import type { Chronology, MeetingShown } from '@travaux/record'
import { hrefTo } from '../../frame/usePlace.ts'
import { MeetingLines } from '../chronology/MeetingLines.tsx'
import { dateOf } from '../chronology/meetingWords.ts'

/** What came of the meeting before this one; that there was none is said. */
export function LastRound({ last, sides }: { last: MeetingShown | null; sides: Chronology['sides'] }) {
  return (
    <section aria-labelledby="before-last" className="meeting-last">
      <h2 id="before-last">The last round</h2>
      {last === null ? <p className="meeting-nothing">None between these sides is on record.</p> : (
        <>
          <p><a href={hrefTo({ meeting: last.id, mode: 'meeting-after' })}>{last.title}</a>, {dateOf(last)}</p>
          <MeetingLines is="agreed" lines={last.agreed} sides={sides} />
          <MeetingLines is="apart" lines={last.apart} sides={sides} />
        </>
      )}
    </section>
  )
}
