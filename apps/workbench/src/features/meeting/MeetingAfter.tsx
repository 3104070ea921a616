import type { Chronology, MeetingShown, ReadOuts } from '@travaux/record'
import type { NoteShown } from '@travaux/server'
import { useReadOuts } from '../../api/useReadOuts.ts'
import { Control } from '../../frame/Control.tsx'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { ContradictionMark } from '../../marks/ContradictionMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { useActs } from '../../review/useActs.ts'
import { MeetingArrows } from '../chronology/MeetingArrows.tsx'
import { MeetingLines } from '../chronology/MeetingLines.tsx'
import { MeetingWords } from '../chronology/MeetingWords.tsx'
import { heldAfter } from './heldAfter.ts'
import { ReadOutsTable } from './ReadOutsTable.tsx'
import { WhoMeets } from './WhoMeets.tsx'

/** The record of a meeting: what was agreed and stayed apart, what was said and undertaken, and every account of it side by side. */
export function MeetingAfter({ meeting, chronology, notes }: { meeting: MeetingShown; chronology: Chronology; notes: readonly NoteShown[] }) {
  const { sides } = chronology
  const { data, error, refetch } = useReadOuts(meeting.id)
  const acts = useActs()
  const whyNot = useWhyNotWrite()
  const told = (data as readonly ReadOuts[] | undefined)?.[0]
  const undertaken = notes.flatMap((note) => note.lines.filter(({ said }) => said.is !== 'statement').map((line) => ({ note, line })))
  return (
    <div className="meeting-before">
      <div className="meeting-main">
        {meeting.status !== 'under-way' ? null : (
          <p className="meeting-ending">This meeting is on record as under way. <Control isDisabled={whyNot !== null || acts.acting || notes.length === 0} onPress={() => void heldAfter(notes).then((held) => acts.record(held, 'On record: the meeting has been held.'))}>It has been held</Control>{acts.error === null ? null : <span role="alert">{acts.error}</span>}</p>
        )}
        <div className="meeting-columns">
          <MeetingLines is="agreed" lines={meeting.agreed} sides={sides} />
          <MeetingLines is="apart" lines={meeting.apart} sides={sides} />
          <MeetingLines is="raised" lines={meeting.raised} sides={sides} />
        </div>
        <section aria-labelledby="after-accounts">
          <h2 id="after-accounts">Accounts side by side</h2>
          {told === undefined || told.accounts.length === 0 ? (error === null ? <p className="meeting-nothing">{data === undefined ? 'Looking…' : meeting.status === 'held' || meeting.status === 'under-way' ? 'No account of it is on record yet.' : 'The meeting is not on record as held, so that nobody has given account of it.'}</p> : <div role="alert"><p>{error.message}</p><Control onPress={() => void refetch()}>Try again</Control></div>)
            : (
              <>
                {told.contradictions.length === 0 ? null : (
                  <ul className="meeting-list" aria-label="Where they contradict">
                    {told.contradictions.map(({ words, between }, i) => (
                      <li key={i}>
                        <p className="meeting-contradicts"><ContradictionMark />{words}</p>
                        {between.map(({ source, quote }) => <p key={`${source} ${quote.passage.from}`} className="meeting-quoted"><Words quote={quote} /> <PassageLink quote={quote} /></p>)}
                      </li>
                    ))}
                  </ul>
                )}
                <ReadOutsTable readOuts={told} sides={sides} />
              </>
            )}
        </section>
        <MeetingWords key={meeting.id} words={meeting.words} sides={sides} />
      </div>
      <aside className="meeting-side" aria-label="Who met, and what was undertaken">
        <WhoMeets meeting={meeting} sides={sides} />
        <section aria-labelledby="after-undertaken">
          <h2 id="after-undertaken">From the notes</h2>
          {undertaken.length === 0 ? <p className="meeting-nothing">{notes.length === 0 ? 'No notes of it are on record.' : 'The notes hold no undertaking and no instruction.'}</p> : (
            <ul className="meeting-list">{undertaken.map(({ note, line }) => <li key={`${note.note} ${line.number}`}><p>{line.text}</p><p className="meeting-meta"><PassageLink quote={{ passage: { source: note.note, from: line.from, to: line.to }, text: line.text, source: note.note, place: `${note.title}, ¶ ${line.number + 2}`, verbatim: false }} /></p></li>)}</ul>
          )}
        </section>
        <section aria-labelledby="after-instructed">
          <h2 id="after-instructed">Instructed and due</h2>
          <MeetingArrows meeting={meeting.id} arrows={chronology.arrows} />
        </section>
      </aside>
    </div>
  )
}
