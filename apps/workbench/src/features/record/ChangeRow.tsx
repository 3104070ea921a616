import { memo } from 'react'
import type { SideShown } from '@travaux/record'
import type { ServedChange } from '@travaux/server'
import { CompartmentTag } from '../../marks/CompartmentTag.tsx'
import { DeedMark } from '../../marks/DeedMark.tsx'
import { KindMark } from '../../marks/KindMark.tsx'
import { ReviewMark } from '../../marks/ReviewMark.tsx'
import { kindWords } from '../../wording/kindWords.ts'
import { changeKey } from './changeKey.ts'
import './ChangeRow.css'
import { countsWords } from './countsWords.ts'
import { Differences } from './Differences.tsx'
import { WhoMark } from './WhoMark.tsx'

/** One change: when, who, what was done, to what, and what it was before. A button, so that it can be pressed to open the history. */
export const ChangeRow = memo(function ChangeRow({ change, sides, current, focusable, onOpen, onFocus }: { change: ServedChange; sides: readonly SideShown[]; current: boolean; focusable: boolean; onOpen: (change: ServedChange) => void; onFocus: (change: ServedChange) => void }) {
  const { at, by, deed, kind, title, before, differs, note, counts, holds, rival } = change
  return (
    <li className="change-item">
      <button
        type="button" className="change" data-change={changeKey(change)} tabIndex={focusable ? 0 : -1} aria-current={current ? 'true' : undefined}
        data-undone={holds ? undefined : true} data-deed={deed} onClick={() => onOpen(change)} onFocus={() => onFocus(change)}
      >
        <time className="change-time tabular" dateTime={at} title={`${at.slice(0, 19).replace('T', ' ')} UTC`}>{at.slice(11, 16)}</time>
        <span className="change-who"><WhoMark by={by} /></span>
        <span className="change-deed">{rival ? <ReviewMark review="rival" quiet /> : <DeedMark deed={deed} />}<span>{deed}{rival ? <span className="change-rival">, rival</span> : null}{holds ? null : <span className="change-undone">, undone</span>}</span></span>
        <KindMark kind={kind} />
        <span className="change-what">
          <span className="change-title"><span className="visually-hidden">{kindWords[kind][0]}: </span>{title}</span>
          <CompartmentTag compartment={change.compartment} sides={sides} />
          {counts === null ? null : <span className="change-counts">{countsWords(counts)}</span>}
          {deed === 'corrected' ? differs.length > 0 ? <Differences differs={differs} /> : before === null ? null : <Differences differs={[{ label: 'Called', before, after: title }]} /> : null}
          {note === null ? null : <span className="change-note">{note}</span>}
        </span>
      </button>
    </li>
  )
})
