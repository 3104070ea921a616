import { ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'
import { StanceMark } from '../../marks/StanceMark.tsx'
import { stanceSaid } from './stanceWords.ts'

/** What the marks mean, and the keys of the grid. */
export function PositionsKeys() {
  return (
    <>
      <ViewKeys>{(['supports', 'conditional', 'opposes', 'will-not-discuss', null] as const).map((stance) => <span key={stance} className="marked"><StanceMark stance={stance} mark={null} />{stanceSaid(stance)}</span>)}</ViewKeys>
      <ViewStatus>
        <Key name="Enter" does="evidence" />
        <Key name="h" does="history" />
        <button type="button" className="all-keys" onClick={openKeys}><Key name="?" does="all keys" /></button>
      </ViewStatus>
    </>
  )
}
