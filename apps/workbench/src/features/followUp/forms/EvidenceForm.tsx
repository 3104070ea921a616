import type { Passage } from '@travaux/model'
import type { Owed, OwedStep } from '@travaux/record'
import { useState, type FormEvent } from 'react'
import { Control } from '../../../frame/Control.tsx'
import { EvidenceChoice } from './EvidenceChoice.tsx'

/** More words for the latest assessment to rest on; where there is none, for what is owed itself. */
export function EvidenceForm({ row, step, acting, onRecord, onDrop }: { row: Owed; step: OwedStep | null; acting: boolean; onRecord: (added: readonly Passage[]) => void; onDrop: () => void }) {
  const [chosen, setChosen] = useState<readonly Passage[]>([])
  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen.length > 0) onRecord(chosen)
  }
  return (
    <form className="owed-form" aria-label="Add evidence" onSubmit={submit}>
      <p className="owed-form-title">Evidence for {step === null ? `the ${row.is}` : `“${step.level}, ${step.words}”`}</p>
      <EvidenceChoice row={row} chosen={chosen} onChoose={setChosen} without={step === null ? [row.quote.passage] : step.quote === null ? [] : [step.quote.passage]} />
      <div className="owed-buttons"><Control is="primary" type="submit" isDisabled={acting || chosen.length === 0}>Record</Control><Control is="quiet" onPress={onDrop}>Drop</Control></div>
    </form>
  )
}
