import type { SideShown } from '@travaux/record'
import type { Ref } from 'react'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { LadderMark } from '../../marks/LadderMark.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { PassageLink } from '../../quotation/PassageLink.tsx'
import { Words } from '../../quotation/Words.tsx'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { stanceSaid } from './stanceWords.ts'
import { useEscape } from '../../frame/useEscape.ts'
import { useIssueHistory } from './useIssueHistory.ts'

/** How an issue came to stand where it does: every side's words on it, oldest first. */
export function HistoryPanel({ issue, name, sides, onClose, ref }: { issue: string; name: string; sides: readonly SideShown[]; onClose: () => void; ref: Ref<HTMLHeadingElement> }) {
  const links = useIssueHistory(issue, sides)
  const panel = useEscape<HTMLElement>(onClose)

  return (
    <aside ref={panel} className="chain" aria-label={`History: ${name}`}>
      <header className="chain-head">
        <div className="chain-of">
          <span className="chain-issue">History, oldest first</span>
          <span className="chain-acts"><Control is="quiet" aria-label="Close the history" onPress={onClose}><Icon name="close" /></Control></span>
        </div>
        <h2 ref={ref} tabIndex={-1} className="chain-title">{name}</h2>
        <p className="chain-stands"><span>{counted(links.length, 'statement')}, every side</span></p>
      </header>
      <div className="chain-body">
        <ol className="links">
          {links.map((link) => (
            <li key={link.subject} className="link">
              <span className="link-mark"><StanceMark stance={link.stance} mark={link.side.mark} /></span>
              <p className="link-head"><span className="link-date tabular">{link.date === null ? 'No date' : shownDay(link.date)}</span> <span style={{ color: `var(--${link.side.mark})`, fontWeight: 550 }}>{link.side.name}</span> {stanceSaid(link.stance)}</p>
              <p className="link-stands">{link.proposition}</p>
              {link.changed === null ? null : <p className="link-changed">changed: before this, {stanceSaid(link.changed.from)} <PassageLink quote={link.changed.before} /></p>}
              <p className="link-words"><Words quote={link.quote} /></p>
              <p className="link-meta"><span className="marked"><LadderMark rung={link.ladder.rung} />{link.ladder.words}</span><span className="link-who">{link.who}</span><PassageLink quote={link.quote} /></p>
            </li>
          ))}
        </ol>
      </div>
    </aside>
  )
}
