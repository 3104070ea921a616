import { useOverview } from '../../api/useOverview.ts'
import { ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import { counted } from '../../wording/counted.ts'

/** The keys of the record, and how much of it is listed. */
export function RecordKeys({ keys, listed }: { keys: boolean; listed: number | null }) {
  const position = useOverview().data?.position
  const whyNot = useWhyNotWrite()
  return (
    <>
      <ViewKeys>
        {keys ? <><Key name="j" does="next" /><Key name="k" does="previous" /></> : null}
        <Key name="Enter" does="history" />
        {keys ? <><Key name="x" does="withdraw" /><Key name="u" does="undo" /><Key name="y" does="cite" /></> : <span>Single letters are off</span>}
        <button type="button" className="keys-open" onClick={openKeys}><Key name="?" does="all keys" /></button>
      </ViewKeys>
      <ViewStatus>
        {listed === null ? null : <span>{counted(listed, 'change')}</span>}
        <span id="why-not-write">{whyNot ?? (position === undefined ? '' : `Saved, entry ${position.toLocaleString('en')}`)}</span>
      </ViewStatus>
    </>
  )
}
