import type { Rivals } from '@travaux/record'
import { KindMark } from '../../marks/KindMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { kindWords } from '../../wording/kindWords.ts'
import { shownDay } from '../../wording/shownDay.ts'
import './RivalsAwaiting.css'
import { WhoMark } from './WhoMark.tsx'

/** What persons say differently of the same, above all else until somebody answers it. */
export function RivalsAwaiting({ rivals, subject, onOpen }: { rivals: readonly Rivals[]; subject: string | null; onOpen: (subject: string) => void }) {
  if (rivals.length === 0) return null
  return (
    <section className="awaiting" aria-labelledby="awaiting-title">
      <h2 id="awaiting-title" className="awaiting-title"><ReviewMark review="rival" quiet />Rival words that await an answer<span className="awaiting-count tabular">{rivals.length}</span></h2>
      <ul>
        {rivals.map((one) => (
          <li key={one.subject}>
            <button type="button" className="awaiting-one" data-rivals={one.subject} aria-current={one.subject === subject ? 'true' : undefined} onClick={() => onOpen(one.subject)}>
              <span className="visually-hidden">{kindWords[one.kind][0]}: </span>
              {[one.stands, ...one.rivals].map((word, i) => (
                <span key={word.entry} className="awaiting-word">
                  <span className="awaiting-mark">{i === 0 ? <ReviewMark review="rival" quiet /> : null}</span>
                  <WhoMark by={word.by} />
                  <span className="awaiting-day tabular">{shownDay(word.at.slice(0, 10))}{word.entry === one.stands.entry ? ', stands' : ''}</span>
                  {i === 0 ? <KindMark kind={one.kind} /> : <span />}
                  <span className="awaiting-says" data-withdrawn={word.title === null || undefined}>{word.title ?? 'Withdrawn: it does not stand'}</span>
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
