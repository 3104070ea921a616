import type { Chain, SideShown } from '@travaux/record'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Ref } from 'react'
import { announce } from '../../frame/announce.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { MovementMark } from '../../marks/MovementMark.tsx'
import { SideMark } from '../../marks/SideMark.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { counted } from '../../wording/counted.ts'
import { shownDay } from '../../wording/shownDay.ts'
import { ChainLinks } from './ChainLinks.tsx'
import './ChainPanel.css'
import { citationOf } from './citationOf.ts'
import { ContradictionBox } from './ContradictionBox.tsx'
import { OtherAnswers } from './OtherAnswers.tsx'
import { stanceSaid } from './stanceWords.ts'
import { useEscape } from '../../frame/useEscape.ts'

/** The evidence behind one cell: what the side holds, what does not sit together, each statement newest first, and the other answers. */
export function ChainPanel({ chain, sides, since, onClose, ref }: { chain: UseQueryResult<Chain>; sides: readonly SideShown[]; since: string | null; onClose: () => void; ref: Ref<HTMLHeadingElement> }) {
  const { data, error, isPlaceholderData, refetch } = chain
  const panel = useEscape<HTMLElement>(onClose)

  if (data === undefined) return (
    <aside ref={panel} className="chain" aria-label="Evidence" aria-busy={error === null}>
      {error === null ? <p className="chain-waiting">Looking for the evidence…</p> : <div className="chain-waiting" role="alert"><p>{error.message}</p><Control onPress={() => void refetch()}>Try again</Control></div>}
    </aside>
  )
  const { issue, side, cell, links, answers } = data
  return (
    <aside ref={panel} className="chain" aria-label={`Evidence: ${side.name} on ${issue.name}`} aria-busy={isPlaceholderData}>
      <header className="chain-head">
        <div className="chain-of">
          <SideMark mark={side.mark} small /><span className="chain-side" style={{ color: `var(--${side.mark})` }}>{side.name}</span> <span className="chain-issue">on {issue.name}</span>
          <span className="chain-acts">
            <Control is="quiet" aria-label="Copy as citation" onPress={() => void copy(data)}><Icon name="export" /></Control>
            <Control is="quiet" aria-label="Close the evidence" onPress={onClose}><Icon name="close" /></Control>
          </span>
        </div>
        <h2 ref={ref} tabIndex={-1} className="chain-title">{cell.stance === null ? 'No statement on record' : cell.proposition?.text}</h2>
        <p className="chain-stands">
          <span className="marked"><StanceMark stance={cell.stance} mark={side.mark} />{stanceSaid(cell.stance)}</span>
          {cell.movement === null ? null : <span className="marked"><MovementMark movement={cell.movement} towards={side.id === sides.at(-1)?.id ? 'left' : 'right'} />{cell.movement}{since === null ? '' : ` since ${shownDay(since)}`}</span>}
          {answers.length === 0 || cell.proposition === null ? null : <span>1 of {counted(answers.length + 1, 'answer')}</span>}
        </p>
      </header>
      <div className="chain-body">
        {error === null ? null : <Stale why={error.message} />}
        <ContradictionBox links={links} />
        <ChainLinks links={links} held={cell.quote?.passage ?? null} proposition={cell.proposition?.text ?? null} />
        {links.length === 0 ? <p className="chain-silent">In the sources of this dossier {side.name} says nothing on this issue. Silence is not consent: it is shown so that nobody takes it for one.</p> : null}
        <OtherAnswers answers={answers} sides={sides} first={cell.proposition === null} />
      </div>
    </aside>
  )
}

async function copy(chain: Chain): Promise<void> {
  try {
    await navigator.clipboard.writeText(citationOf(chain))
    announce('Copied as citation.')
  } catch {
    announce('This browser did not allow copying. Select the words and copy them yourself.')
  }
}
