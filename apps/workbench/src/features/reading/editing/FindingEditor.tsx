import { useState, type FormEvent } from 'react'
import type { Kind, Passage, SourceId } from '@travaux/model'
import type { ReadingDesk } from '@travaux/record'
import { useNames } from '../../../api/useNames.ts'
import { Control } from '../../../frame/Control.tsx'
import { kindWords } from '../../../wording/kindWords.ts'
import type { Span } from '../passageSelected.ts'
import { editorFields } from './editorFields.ts'
import { EvidenceInput } from './EvidenceInput.tsx'
import { faultIn } from './faultIn.ts'
import { FieldInput } from './FieldInput.tsx'
import './FindingEditor.css'
import { newDraft, newKinds, type NewKind } from './newDraft.ts'
import { settledValue } from './settledValue.ts'
import { StancesInput, type StanceDraft } from './StancesInput.tsx'
import { type Draft, valueAt, withValueAt } from './valueAt.ts'

/** What the form hands over when it is saved. */
export interface Edited { readonly kind: Kind; readonly value: Draft; readonly evidence: readonly Passage[]; readonly stances: readonly StanceDraft[] }

/** The form of a finding: corrects one that is there, or makes a new one, of which the kind can be chosen. */
export function FindingEditor({ desk, kind: given, value, passages, stances: hanging, isNew, selection, busy, error, onSave, onCancel }: {
  desk: ReadingDesk; kind: Kind; value: Draft; passages: readonly Passage[]; stances: readonly StanceDraft[]; isNew: boolean
  selection: Span | null; busy: boolean; error: string | null; onSave: (edited: Edited) => void; onCancel: () => void
}) {
  const names = useNames().data ?? []
  const [kind, setKind] = useState(given)
  const [draft, setDraft] = useState(value)
  const [evidence, setEvidence] = useState(passages)
  const [stances, setStances] = useState(hanging)
  const [fault, setFault] = useState<string | null>(null)

  function save(event: FormEvent) {
    event.preventDefault()
    const found = faultIn(kind, draft)
    setFault(found)
    if (found !== null) return
    onSave({ kind, value: settledValue(kind, draft, evidence), evidence, stances: stances.filter(({ proposition, side }) => proposition !== '' && side !== '') })
  }

  return (
    <form className="edit" noValidate onSubmit={save} aria-label={isNew ? 'New finding' : 'Correct the finding'}>
      {isNew ? (
        <div className="edit-row">
          <label htmlFor="new-kind">Kind</label>
          <select id="new-kind" value={kind} autoFocus onChange={(event) => {
            const next = event.target.value as NewKind
            setKind(next)
            setDraft(newDraft(next, evidence.map(({ from, to }) => desk.text.slice(from, to)).join(' ')))
          }}>
            {newKinds.map((each) => <option key={each} value={each}>{kindWords[each][0]}</option>)}
          </select>
        </div>
      ) : null}
      {editorFields[kind].map((field) => <FieldInput key={field.path.join('.')} field={field} names={names} day={desk.source.published?.slice(0, 10) ?? null} value={valueAt(draft, field.path)} onChange={(next) => setDraft(withValueAt(draft, field.path, next))} />)}
      {kind === 'statement' ? <StancesInput names={names} value={stances} onChange={setStances} /> : null}
      <EvidenceInput value={evidence} text={desk.text} language={desk.source.language} source={desk.source.id as SourceId} selection={selection} onChange={setEvidence} />
      {(fault ?? error) === null ? null : <p className="edit-error" role="alert">{fault ?? error}</p>}
      <div className="edit-buttons edit-foot">
        <Control is="primary" type="submit" isDisabled={busy || evidence.length === 0}>{isNew ? 'Add finding' : 'Save correction'}</Control>
        <Control onPress={onCancel} hint="esc">Cancel</Control>
      </div>
    </form>
  )
}
