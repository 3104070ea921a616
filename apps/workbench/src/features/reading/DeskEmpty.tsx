import { Control } from '../../frame/Control.tsx'
import { ViewStatus } from '../../frame/FrameSlots.tsx'
import { Icon } from '../../frame/Icon.tsx'
import { NothingThen } from '../../frame/NothingThen.tsx'
import { useViewing } from '../../frame/useViewing.ts'
import { useWhyNotWrite } from '../../frame/useWhyNotWrite.ts'
import './DeskEmpty.css'
import { openAddSource } from './openAddSource.ts'

/** A dossier without a document, or one that had none on the day looked at, when none can be added. */
export function DeskEmpty() {
  const { asOf, on } = useViewing()
  const whyNot = useWhyNotWrite()
  if (asOf !== null || on !== null) return <><NothingThen />{whyNot === null ? null : <ViewStatus><span id="why-not-write">{whyNot}</span></ViewStatus>}</>
  return (
    <div className="desk-empty">
      <h2>Add the first document</h2>
      <p>Drop files here, or paste a text. Travaux reads who said what, who met whom and when, what was instructed and promised, and marks it in the text for you to confirm.</p>
      <Control is="primary" onPress={() => openAddSource()}><Icon name="plus" />Add source</Control>
    </div>
  )
}
