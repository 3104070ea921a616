import { ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'

/** What the numbers mean, the keys, and why nothing may be written where it may not. */
export function FollowUpKeys({ keys, whyNot }: { keys: boolean; whyNot: string | null }) {
  return (
    <>
      <ViewKeys><span>0 not begun, 1 begun, 2 in good part, 3 carried out; each step is a dated assessment with its evidence</span></ViewKeys>
      <ViewStatus>
        {whyNot === null ? null : <span>{whyNot}</span>}
        {keys ? <span className="followup-keys"><Key name="j k" does="row" /><Key name="0 1 2 3" does="assess" /><Key name="b" does="breach?" /></span> : <span>Single letters are off</span>}
        <button type="button" className="keys-open" onClick={openKeys}><Key name="?" does="all keys" /></button>
      </ViewStatus>
    </>
  )
}
