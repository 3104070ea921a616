import type { Chronology, MeetingShown } from '@travaux/record'
import { useState } from 'react'
import { LadderMark } from '../../marks/LadderMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { counted } from '../../wording/counted.ts'

/** What was said at a meeting, own words first: two, one a side where both spoke, and the others where asked. */
export function MeetingWords({ words, sides }: { words: MeetingShown['words']; sides: Chronology['sides'] }) {
  const [all, setAll] = useState(false)
  if (words.length === 0) return null
  const shown = all ? words : firstTwo(words)
  return (
    <section className="meeting-words" aria-labelledby="meeting-words-title">
      <div>
        <h3 id="meeting-words-title">In their words</h3>
        <p className="meeting-words-count">{counted(words.length, 'statement')}</p>
        {words.length > 2 ? <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>{all ? 'only two' : 'show all'}</button> : null}
      </div>
      <ul>
        {shown.map(({ subject, speaker, side, quote, ladder, ladderWords }) => {
          const shownSide = sides.find(({ id }) => id === side)
          return (
            <li key={subject}>
              <p className={all ? '' : 'meeting-said'}><Words quote={quote} size="quotation" /></p>
              <p className="link-meta">
                {/* A text that was agreed has nobody who speaks: its words are said once. */}
                {speaker === ladderWords ? null : <span className="marked" style={shownSide === undefined ? {} : { color: `var(--${shownSide.mark})`, fontWeight: 550 }}>{shownSide === undefined ? null : <SideMark mark={shownSide.mark} small />}{speaker}</span>}
                <span className="marked"><LadderMark rung={ladder} />{ladderWords}</span>
                <PassageLink quote={quote} short />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function firstTwo(words: MeetingShown['words']): MeetingShown['words'] {
  const [first, ...others] = words
  if (first === undefined) return []
  const other = others.find(({ side }) => side !== first.side && side !== null) ?? others[0]
  return other === undefined ? [first] : [first, other]
}
