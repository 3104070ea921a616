import type { ChainLink, Quote } from '@travaux/record'
import type { Bearing } from '@travaux/server'
import { useBearings } from '../../api/useBearings.ts'
import { HistoryLink } from '../../frame/HistoryLink.tsx'
import { ContradictionMark } from '../../marks/ContradictionMark.tsx'
import { LadderMark } from '../../marks/LadderMark.tsx'
import { Mark } from '../../marks/Mark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { shownDay } from '../../wording/shownDay.ts'
import './ChainLinks.css'
import { reviewWords } from '../../marks/reviewWords.ts'
import { BracketLink } from './BracketLink.tsx'
import { stanceSaid } from './stanceWords.ts'

const none: readonly Bearing[] = []

/** Statements on a thread, newest first. `held`: the words the cell rests on; `proposition`: the cell's, which is not said again. What contradicts them is marked as held too. */
export function ChainLinks({ links, held, proposition }: { links: readonly ChainLink[]; held: Quote['passage'] | null; proposition: string | null }) {
  const bearings = useBearings().data ?? none
  return (
    <ol className="links">
      {links.map((link, index) => (
        <li key={link.subject} className="link">
          <span className="link-mark">{thread(link, index)}</span>
          <p className="link-head"><span className="link-date tabular">{link.date === null ? 'No date' : shownDay(link.date)}</span> <span className="link-who">{link.who}</span></p>
          <p className="link-words"><Words quote={link.quote} size="quotation" held={link.contradicts || holds(link, held) ? link.words : null} /></p>
          {link.proposition === proposition ? null : <p className="link-proposition">{stanceSaid(link.stance)}: {link.proposition}</p>}
          {link.changed === null ? null : <p className="link-changed">changed: before this, {stanceSaid(link.changed.from)} <PassageLink quote={link.changed.before} /></p>}
          <p className="link-meta">
            <span className="marked"><LadderMark rung={link.ladder.rung} />{link.ladder.words}</span>
            <PassageLink quote={link.quote} />
            <span className="marked"><ReviewMark review={link.review.review} quiet />{reviewWords(link.review)}</span>
            {bearingsOf(link, bearings).map((bearing) => <BracketLink key={`${bearing.draft} ${bearing.bracket}`} bearing={bearing} />)}
          </p>
          <span className="link-history"><HistoryLink subject={link.subject} of={link.proposition} /></span>
        </li>
      ))}
    </ol>
  )
}

/** The brackets that a statement bears on, each once, moved where any of its alternatives was: two of them may give one answer. */
function bearingsOf(link: ChainLink, bearings: readonly Bearing[]): readonly Bearing[] {
  const each = new Map<string, Bearing>()
  for (const bearing of bearings.filter(({ subject }) => subject === link.subject)) {
    const key = `${bearing.draft} ${bearing.bracket}`
    if (bearing.moved || !each.has(key)) each.set(key, bearing)
  }
  return [...each.values()]
}

/** True of the statement the cell rests on. */
function holds(link: ChainLink, held: Quote['passage'] | null): boolean {
  return held !== null && link.quote.passage.source === held.source && link.quote.passage.from < held.to && link.quote.passage.to > held.from
}

/** What stands on the thread: the stance; the triangle where an older statement does not sit with the newest; a square for agreed text. */
function thread(link: ChainLink, index: number) {
  if (link.contradicts && index > 0) return <ContradictionMark name={`${stanceSaid(link.stance)}; does not sit with the other`} />
  if (link.ladder.words === 'agreed text') return <Mark name={`${stanceSaid(link.stance)}, in agreed text`}><rect x="3.5" y="3.5" width="9" height="9" stroke="var(--ink-2)" strokeWidth="1.5" /></Mark>
  return <StanceMark stance={link.stance} mark={null} name={stanceSaid(link.stance)} />
}
