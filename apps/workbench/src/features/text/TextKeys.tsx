import { useOverview } from '../../api/useOverview.ts'
import { ViewKeys, ViewStatus } from '../../frame/FrameSlots.tsx'
import { Key } from '../../frame/Key.tsx'
import { openKeys } from '../../frame/KeysDialog.tsx'

/** The keys of the text, and as whom one acts in which round, or why nothing may be written. */
export function TextKeys({ keys, acting, round, whyNot }: { keys: boolean; acting: string; round: number; whyNot: string | null }) {
  const position = useOverview().data?.position
  return (
    <>
      <ViewKeys>
        {keys ? <><Key name="[ ]" does="previous, next bracket" /><Key name="p" does="propose" /><Key name="s" does="support" /><Key name="o" does="oppose" /><Key name="a" does="agree" /><Key name="r" does="ad referendum" /><Key name="u" does="undo" /></> : <span>Single letters are off</span>}
        <button type="button" className="keys-open" onClick={openKeys}><Key name="?" does="all keys" /></button>
      </ViewKeys>
      <ViewStatus>
        {whyNot === null ? <span>As {acting}, round {round}</span> : null}
        <span id="why-not-write">{whyNot ?? (position === undefined ? '' : `Saved, entry ${position.toLocaleString('en')}`)}</span>
      </ViewStatus>
    </>
  )
}
