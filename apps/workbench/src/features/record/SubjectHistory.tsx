import { useState, type Ref } from 'react'
import type { History, SideShown } from '@travaux/record'
import type { ServedHistory } from '@travaux/server'
import type { UseQueryResult } from '@tanstack/react-query'
import { Input, Label, TextField } from 'react-aria-components'
import { Refused } from '../../api/refused.ts'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { Stale } from '../../frame/Stale.tsx'
import { useEscape } from '../../frame/useEscape.ts'
import { go } from '../../frame/usePlace.ts'
import { useViewing } from '../../frame/useViewing.ts'
import { KindMark } from '../../marks/KindMark.tsx'
import { counted } from '../../wording/counted.ts'
import { kindWords } from '../../wording/kindWords.ts'
import { HistoryThread } from './HistoryThread.tsx'
import { openSubject } from './openSubject.ts'
import { RivalWords } from './RivalWords.tsx'
import './SubjectHistory.css'
import type { useSubjectActs } from './useSubjectActs.ts'

/** The history of one subject, and what can be done to it. `whyNot` says why nothing can be written, where that is so. */
export function SubjectHistory({ history, sides, acts, keys, whyNot, onCite, onClose, ref }: {
  history: UseQueryResult<ServedHistory>; sides: readonly SideShown[]; acts: ReturnType<typeof useSubjectActs>; keys: boolean; whyNot: string | null; onCite: (history: History) => void; onClose: () => void; ref: Ref<HTMLHeadingElement>
}) {
  const { data, error, isPlaceholderData, refetch } = history
  const [note, setNote] = useState('')
  const panel = useEscape<HTMLElement>(onClose)
  const { asOf, on } = useViewing()
  const past = asOf !== null || on !== null
  const unknown = error instanceof Refused && error.status === 404
  if (data === undefined) return (
    <aside ref={panel} className="history" aria-label="History" aria-busy={error === null}>
      {error === null ? <p className="history-waiting">Looking for the history…</p> : (
        <div className="history-waiting" role="alert">
          <p>{unknown ? past ? 'Nothing is on record of this in what is looked at: it was recorded, or published, later.' : 'Nothing is on record of this.' : error.message}</p>
          <span className="history-acts">
            {unknown ? past ? <Control onPress={() => go({ asOf: null, on: null }, { replace: true })}>Back to latest, any day</Control> : null : <Control onPress={() => void refetch()}>Try again</Control>}
            <Control is="quiet" onPress={onClose}>Close</Control>
          </span>
        </div>
      )}
    </aside>
  )
  const off = acts.acting || isPlaceholderData || whyNot !== null
  const hint = (key: string) => keys ? { hint: key } : {}
  const open = openSubject(data)
  const done = async (act: Promise<unknown>) => { if (await act !== null) setNote('') }
  return (
    <aside ref={panel} className="history" aria-label={`History: ${data.title}`} aria-busy={isPlaceholderData} data-waiting={isPlaceholderData || undefined}>
      <header className="history-head">
        <div className="history-of">
          <KindMark kind={data.kind} /><span>{kindWords[data.kind][0]}</span>
          <span className="history-tools">
            <Control is="quiet" aria-label="Copy as citation" onPress={() => onCite(data)}><Icon name="copy" /></Control>
            <Control is="quiet" aria-label="Close the history" onPress={onClose}><Icon name="close" /></Control>
          </span>
        </div>
        <h2 ref={ref} tabIndex={-1} className="history-title" data-withdrawn={data.withdrawn || undefined}>{data.title}</h2>
        <p className="history-stands"><span>{data.withdrawn ? 'withdrawn' : 'stands'}</span><span>{counted(data.said.length, 'entry', 'entries')}</span><code className="history-id" title="Its id, for travaux show DOSSIER history --of ID">{data.subject}</code></p>
      </header>
      <div className="history-body">
        {error === null ? null : <Stale why={error.message} />}
        <RivalWords history={data} sides={sides} isOff={off} onTake={(word) => void done(acts.take(data, word, note.trim()))} />
        <HistoryThread said={data.said} sides={sides} />
      </div>
      <footer className="history-foot">
        {whyNot === null ? (
          <TextField className="history-note" value={note} onChange={setNote} maxLength={4000}><Label>Why, kept with your word</Label><Input placeholder="optional" /></TextField>
        ) : <p className="history-why-not">{whyNot}</p>}
        <div className="history-acts">
          {open === null ? null : <Control is="primary" onPress={open.go}>{open.words}</Control>}
          {data.withdrawn
            ? <Control isDisabled={off} onPress={() => void done(acts.restore(data, note.trim()))}>Restore</Control>
            : <Control isDisabled={off} onPress={() => void done(acts.withdraw(data, note.trim()))} {...hint('x')}>Withdraw</Control>}
          <Control is="quiet" isDisabled={off} onPress={() => void acts.undo()} {...hint('u')}>Undo your latest</Control>
        </div>
        {acts.error === null ? null : <p className="history-error" role="alert">{acts.error}</p>}
      </footer>
    </aside>
  )
}
