import { useOverview } from '../../api/useOverview.ts'
import { ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'
import { Mark } from '../../marks/Mark.tsx'

/** What the marks of the plot mean, the keys, and why nothing may be written where it may not. */
export function SettlementKeys({ keys, tabled, whyNot }: { keys: boolean; tabled: boolean; whyNot: string | null }) {
  const position = useOverview().data?.position
  return (
    <>
      <ViewKeys>
        <span className="marked"><Mark width={8}><circle cx="4" cy="8" r="2" fill="var(--ink-3)" /></Mark>possible</span>
        <span className="marked"><Mark width={8}><path d="M2 6l4 4m0 -4l-4 4" stroke="var(--ink-3)" /></Mark>past a red line</span>
        <span className="marked"><Mark width={12}><circle cx="6" cy="8" r="3.4" stroke="var(--ink)" strokeWidth="1.5" /></Mark>on the frontier</span>
        <span className="marked"><Mark width={12}><path d="M6 3l5 5-5 5-5-5z" fill="var(--ink)" /></Mark>Nash point</span>
        {tabled ? <span className="marked"><Mark width={12}><path d="M1.5 12V4h9v8" stroke="var(--ink)" strokeWidth="1.4" /></Mark>on the table</span> : null}
      </ViewKeys>
      <ViewStatus>
        {whyNot === null ? position === undefined ? null : <span className="visually-hidden" id="why-not-write">Saved, entry {position.toLocaleString('en')}</span> : <span id="why-not-write">{whyNot}</span>}
        {keys ? <span className="settlement-keys"><Key name="j k" does="along the frontier" /><Key name="l" does="limits" /><Key name="w" does="what if" /></span> : <span>Single letters are off</span>}
        <button type="button" className="keys-open" onClick={openKeys}><Key name="?" does="all keys" /></button>
      </ViewStatus>
    </>
  )
}
