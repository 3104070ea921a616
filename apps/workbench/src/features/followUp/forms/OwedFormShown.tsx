import type { CarriedOut, Owed, SideShown } from '@travaux/record'
import { owedKey } from '../owedKey.ts'
import type { OwedForm } from '../OwedPanel.tsx'
import type { OwedActs } from '../useOwedActs.ts'
import { AssessForm } from './AssessForm.tsx'
import { DueForm } from './DueForm.tsx'
import { EvidenceForm } from './EvidenceForm.tsx'

/** The form that is open on what is owed. `level`: what it begins at. It is dropped once what is filled in is recorded; a refusal leaves it as it is. */
export function OwedFormShown({ is, level, row, sides, today, acts, onDrop }: { is: OwedForm; level: CarriedOut | null; row: Owed; sides: readonly SideShown[]; today: string; acts: OwedActs; onDrop: () => void }) {
  const { acting } = acts
  const last = row.course.findLast(({ by }) => by === 'assessment') ?? null
  async function done(recording: Promise<unknown>) {
    if (await recording !== null) onDrop()
  }
  switch (is) {
    case 'assess': return <AssessForm key={`${owedKey(row)} ${level}`} row={row} sides={sides} today={today} begun={level} acting={acting} onRecord={(assessing) => void done(acts.assess(row, assessing))} onDrop={onDrop} />
    case 'due': return <DueForm key={owedKey(row)} row={row} acting={acting} onRecord={(due, words) => void done(acts.setDue(row, due, words))} onDrop={onDrop} />
    case 'evidence': return <EvidenceForm key={owedKey(row)} row={row} step={last} acting={acting} onRecord={(added) => void done(acts.addEvidence(last?.subject ?? row.subject, added))} onDrop={onDrop} />
    default: return is satisfies never
  }
}
