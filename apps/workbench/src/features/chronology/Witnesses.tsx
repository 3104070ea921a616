import type { MeetingShown } from '@travaux/record'
import { useState } from 'react'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { counted } from '../../wording/counted.ts'
import { reviewWords } from '../../marks/reviewWords.ts'

/** The passages a meeting is known from, each with its source and whose word it is. The first, and the others where asked. */
export function Witnesses({ witnesses }: { witnesses: MeetingShown['witnesses'] }) {
  const [all, setAll] = useState(false)
  const others = witnesses.length - 1
  return (
    <ul className="witnesses">
      {(all ? witnesses : witnesses.slice(0, 1)).map(({ subject, quote, review }) => (
        <li key={subject} className="witness">
          <span className="witness-words"><Words quote={quote} /></span>
          <PassageLink quote={quote} />
          <span className="marked"><ReviewMark review={review.review} quiet />{reviewWords(review)}</span>
        </li>
      ))}
      {others < 1 ? null : <li><button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>{all ? 'only the first' : `and ${counted(others, 'more source')}`}</button></li>}
    </ul>
  )
}
