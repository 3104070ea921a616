import type { Passage } from '@travaux/model'
import type { SideShown, StandOnRecord } from '@travaux/record'
import { SideMark } from '../../marks/SideMark.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { shownDay } from '../../wording/shownDay.ts'

/** What the sides are on record with on the answer a wording gives, latest first: each opens the passage, and can be the evidence of the next act. */
export function BracketStands({ stands, sides, evidence, onEvidence }: { stands: readonly StandOnRecord[]; sides: readonly SideShown[]; evidence: readonly Passage[]; onEvidence: (passage: Passage) => void }) {
  if (stands.length === 0) return null
  return (
    <ol className="stands" aria-label="Statements behind it">
      {stands.toReversed().map(({ subject, side, stance, stanceWords, date, speaker, quote }) => {
        const of = sides.find(({ id }) => id === side)
        const { source, from, to } = quote.passage
        return (
          <li key={subject} className="stand">
            <p className="stand-head"><span className="marked"><StanceMark stance={stance} mark={of?.mark ?? null} /><SideMark mark={of?.mark ?? null} small /><b>{of?.name ?? 'A third side'}</b> {stanceWords}</span><span className="tabular">{date === null ? 'no date' : shownDay(date)}</span>{speaker === null ? null : <span>{speaker}</span>}</p>
            <p className="stand-words"><Words quote={quote} /></p>
            <p className="stand-meta"><PassageLink quote={quote} /><label><input type="checkbox" checked={evidence.some((each) => each.source === source && each.from === from && each.to === to)} onChange={() => onEvidence(quote.passage)} /> evidence of the next act</label></p>
          </li>
        )
      })}
    </ol>
  )
}
