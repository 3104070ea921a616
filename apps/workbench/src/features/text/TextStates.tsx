import type { LostAct } from '@travaux/drafting'
import type { ActOnRecord } from '@travaux/record'
import { Control } from '../../frame/Control.tsx'
import { HistoryLink } from '../../frame/HistoryLink.tsx'
import { counted } from '../../wording/counted.ts'
import { PasteText } from './PasteText.tsx'

/** The outline at its size, then the text, while they are asked for. */
export function TextLoading() {
  return (
    <div className="text" aria-busy="true">
      <div className="outline"><p className="outline-title">Looking for the text…</p><div className="text-waiting">{Array.from({ length: 9 }, (_, i) => <span key={i} className="waiting" />)}</div></div>
      <div className="text-main" />
    </div>
  )
}

/** Why there is no text to show, and what to do about it. */
export function TextAbsent(props: { why: 'empty'; dossier: string | undefined } | { why: 'error'; sentence: string; onAgain: () => void }) {
  switch (props.why) {
    case 'empty': return (
      <div className="text-absent">
        <h2>No text is under negotiation yet</h2>
        <PasteText />
        <p>Or import one from a file, with brackets as they are, from Word, LibreOffice, Akoma Ntoso, PDF, Markdown or plain text:</p>
        <pre><code>travaux text import FILE --into {props.dossier === undefined ? 'DOSSIER' : quoted(props.dossier)}</code></pre>
        <p>It is shown here as soon as it is in the dossier.</p>
      </div>
    )
    case 'error': return <div className="text-absent" role="alert"><p>{props.sentence}</p><Control onPress={props.onAgain}>Try again</Control></div>
    default: return props satisfies never
  }
}

function quoted(file: string): string {
  return /^[\w./:@-]+$/u.test(file) ? file : `"${file}"`
}

/** What was done to something that is not there any more: nothing is lost in silence. */
export function ActsLost({ lost, acts }: { lost: readonly LostAct[]; acts: readonly ActOnRecord[] }) {
  if (lost.length === 0) return null
  return (
    <details className="acts-lost">
      <summary>{counted(lost.length, 'act')} found no place</summary>
      <ul>
        {lost.map(({ act, why }) => {
          const title = acts.find(({ id }) => id === act)?.title ?? act
          return <li key={act}><b>{title}.</b> {why} <HistoryLink subject={act} of={title} /></li>
        })}
      </ul>
    </details>
  )
}
