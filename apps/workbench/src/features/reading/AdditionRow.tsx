import { Button, ProgressBar } from 'react-aria-components'
import type { Kind } from '@travaux/model'
import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { counted } from '../../wording/counted.ts'
import { kindWords } from '../../wording/kindWords.ts'
import './AdditionRow.css'
import { openAddSource } from './openAddSource.ts'
import { dismissAddition, type Addition } from './useAdditions.ts'

/** A document being added: what was found so far, or why it was not. */
export function AdditionRow({ addition }: { addition: Addition }) {
  const { id, name, title, stage, found, error, text, characters } = addition
  return (
    <li className="addition" data-stage={stage}>
      <div className="addition-head">
        <strong>{title ?? name}</strong>
        {stage === 'sending' || stage === 'reading' ? null : <Button className="addition-close" aria-label={`Dismiss ${title ?? name}`} onPress={() => dismissAddition(id)}><Icon name="close" /></Button>}
      </div>
      {error === null ? null : <p className="addition-error">{error}</p>}
      {stage === 'refused' && text !== null ? <Control onPress={() => { openAddSource({ name, text }); dismissAddition(id) }}>Open the text again</Control> : null}
      {stage === 'refused' ? null : (
        <>
          <ProgressBar aria-label={`Adding ${title ?? name}`} isIndeterminate={stage !== 'recorded'} value={100} className="addition-progress"><span /></ProgressBar>
          <p className="addition-found tabular">
            {stage === 'sending' ? 'Sending…' : found.length === 0 ? `${counted(characters ?? 0, 'character')} kept, reading…` : found.map(({ kind, count }) => kindCount(kind, count)).join(' · ')}
          </p>
        </>
      )}
    </li>
  )
}

function kindCount(kind: string, count: number): string {
  const [one, many] = kindWords[kind as Kind] ?? [kind, kind]
  return counted(count, one, many)
}
