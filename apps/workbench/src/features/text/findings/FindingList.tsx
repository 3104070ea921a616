import type { FindingShown } from '@travaux/server'
import { Control } from '../../../frame/Control.tsx'
import { PassageLink } from '../../../quotation/PassageLink.tsx'
import { Words } from '../../../quotation/Words.tsx'
import { withDays } from './withDays.ts'

/** At most so many passages are shown of one finding; the rest are counted. */
const most = 3

/** Findings in words, each with the passages it rests on and the bracket it is about. `open`: the numbers of open brackets by name. */
export function FindingList({ findings, open, onBracket, none }: { findings: readonly FindingShown[]; open: ReadonlyMap<string, string>; onBracket: (bracket: string) => void; none: string }) {
  if (findings.length === 0) return none === '' ? null : <p className="findings-note">{none}</p>
  return (
    <ul className="finding-list">
      {findings.map(({ is, sentence, bracket, evidence }, i) => {
        const quotes = [...new Map(evidence.flatMap((each) => each.quotes).map((quote) => [`${quote.source} ${quote.passage.from}`, quote])).values()]
        const number = bracket === null ? undefined : open.get(bracket)
        return (
          <li key={i} data-finding={is}>
            <p className="finding-line">{withDays(sentence)}{bracket === null || number === undefined ? null : <Control onPress={() => onBracket(bracket)}>Open bracket {number}</Control>}</p>
            {quotes.length === 0 ? null : <ul className="finding-quotes" aria-label="Rests on">{quotes.slice(0, most).map((quote) => <li key={`${quote.source} ${quote.passage.from}`}><Words quote={quote} /> <PassageLink quote={quote} /></li>)}{quotes.length > most ? <li className="findings-note">and {quotes.length - most} more</li> : null}</ul>}
          </li>
        )
      })}
    </ul>
  )
}
