import type { SideShown } from '@travaux/record'
import type { ServedHistory } from '@travaux/server'
import { CompartmentTag } from '../../marks/CompartmentTag.tsx'
import { DeedMark } from '../../marks/DeedMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import { Differences } from './Differences.tsx'
import './HistoryThread.css'
import { whoWords } from './whoWords.ts'

/** Everything said of a subject on a thread, first to last: what stands is said, what was undone is struck. */
export function HistoryThread({ said, sides }: { said: ServedHistory['said']; sides: readonly SideShown[] }) {
  return (
    <ol className="thread" aria-label="Everything said of it, first to last">
      {said.map((word, i) => {
        const again = said.slice(0, i).findLast(({ quote }) => quote !== null)?.quote
        const sameWords = again != null && word.quote !== null && again.passage.source === word.quote.passage.source && again.passage.from === word.quote.passage.from && again.passage.to === word.quote.passage.to
        return (
          <li key={word.entry} className="thread-word" data-stands={word.stands || undefined} data-undone={word.counts ? undefined : true}>
            <span className="thread-mark">{word.rival ? <ReviewMark review="rival" /> : <DeedMark deed={word.deed} />}</span>
            <p className="thread-head">
              <time className="thread-when tabular" dateTime={word.at} title={`${word.at.slice(0, 19).replace('T', ' ')} UTC`}>{shownDay(word.at.slice(0, 10))}, {word.at.slice(11, 16)}</time>
              <span>{word.deed} by {whoWords(word.by)}</span>
              {word.stands ? <span className="thread-stands">stands</span> : null}
              {word.counts ? null : <span className="thread-tag">undone since</span>}
              <CompartmentTag compartment={word.compartment} sides={sides} />
            </p>
            {word.title === null ? word.deed === 'undone' ? <p className="thread-title thread-quiet">took back: {word.before ?? 'a withdrawal'}</p> : null : <p className="thread-title">{word.title}</p>}
            {word.deed === 'corrected' ? <Differences differs={word.differs} /> : null}
            {word.note === null ? null : <p className="thread-note">{word.note}</p>}
            {word.quote === null || sameWords ? null : <p className="thread-quote"><Words quote={word.quote} /> <PassageLink quote={word.quote} /></p>}
          </li>
        )
      })}
    </ol>
  )
}
