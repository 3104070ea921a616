import { Control } from '../../frame/Control.tsx'
import { Icon } from '../../frame/Icon.tsx'
import './DeskEmpty.css'
import { openAddSource } from './openAddSource.ts'

/** A dossier without a document. */
export function DeskEmpty() {
  return (
    <div className="desk-empty">
      <h2>Add the first document</h2>
      <p>Drop files here, or paste a text. Travaux reads who said what, who met whom and when, what was instructed and promised, and marks it in the text for you to confirm.</p>
      <Control is="primary" onPress={() => openAddSource()}><Icon name="plus" />Add source</Control>
    </div>
  )
}
