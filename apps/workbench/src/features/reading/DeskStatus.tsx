import { useOverview } from '../../api/useOverview.ts'
import { Control } from '../../frame/Control.tsx'
import { ViewControls, ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { KindMark } from '../../marks/KindMark.tsx'
import './DeskStatus.css'

/** What the frame says while the desk is open: the legend, the keys, how much is left, and that everything is saved. */
export function DeskStatus({ left, all, keys, onUndo }: { left: number; all: number; keys: boolean; onUndo: () => void }) {
  const overview = useOverview().data
  const position = overview?.position
  // A statement's line is in its side's colour, or in ink where it has no side.
  const marks = overview === undefined || overview.sides.length === 0 ? [null] : overview.sides.slice(0, 2).map(({ mark }) => mark)
  const whyNot = useWhyNotWrite()
  return (
    <>
      <ViewControls>
        <ul className="legend" aria-label="How findings are marked in the text">
          {(['statement', 'meeting', 'date', 'undertaking', 'instruction'] as const).map((kind) => <li key={kind}>{(kind === 'statement' ? marks : [null]).map((mark) => <KindMark key={mark} kind={kind} mark={mark} />)}{kind}</li>)}
        </ul>
        <Control is="quiet" onPress={() => window.print()}><Icon name="print" />Print</Control>
      </ViewControls>
      <ViewKeys>
        {keys ? (
          <>
            <Key name="j" does="next" /><Key name="k" does="previous" /><Key name="c" does="confirm" /><Key name="e" does="correct" />
            <Key name="x" does="withdraw" /><Key name="n" does="new finding" />
          </>
        ) : <span>Single letters are off</span>}
        {whyNot === null ? <button type="button" className="keys-open" onClick={onUndo}>{keys ? <Key name="u" does="undo" /> : 'Undo'}</button> : null}
        <button type="button" className="keys-open" onClick={openKeys}><Key name="?" does="all keys" /></button>
      </ViewKeys>
      <ViewStatus>
        <span>{left === 0 ? `all ${all} findings reviewed` : `${left} of ${all} findings to review`}</span>
        <span id="why-not-write">{whyNot ?? (position === undefined ? '' : `Saved, entry ${position.toLocaleString('en')}`)}</span>
      </ViewStatus>
    </>
  )
}
