import type { Named } from '@travaux/record'
import { stanceWords } from '../../../wording/stanceWords.ts'

/** A stance as it is being edited. `subject` null: new. */
export interface StanceDraft { readonly subject: string | null; readonly side: string; readonly stance: string; readonly proposition: string }

/** Where a statement puts a side on which propositions. */
export function StancesInput({ names, value, onChange }: { names: readonly Named[]; value: readonly StanceDraft[]; onChange: (value: readonly StanceDraft[]) => void }) {
  const sides = names.filter(({ kind }) => kind === 'side')
  const propositions = names.filter(({ kind }) => kind === 'proposition')
  const change = (at: number, what: Partial<StanceDraft>) => onChange(value.map((stance, i) => i === at ? { ...stance, ...what } : stance))
  if (propositions.length === 0) return null
  return (
    <div className="edit-row">
      <span>Stance</span>
      <div className="edit-speakers">
        {value.map((stance, i) => (
          <fieldset key={i}>
            <legend className="visually-hidden">Stance {i + 1}</legend>
            <select className="edit-wide" aria-label={`Stance ${i + 1}, on`} value={stance.proposition} onChange={(event) => change(i, { proposition: event.target.value })}>
              <option value="" disabled>on which answer…</option>
              {propositions.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
            </select>
            <button type="button" aria-label={`Take out stance ${i + 1}`} onClick={() => onChange(value.filter((_, j) => j !== i))}>×</button>
            <select aria-label={`Stance ${i + 1}, side`} value={stance.side} onChange={(event) => change(i, { side: event.target.value })}>
              <option value="" disabled>side…</option>
              {sides.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
            </select>
            <select aria-label={`Stance ${i + 1}, which`} value={stance.stance} onChange={(event) => change(i, { stance: event.target.value })}>
              {Object.entries(stanceWords).map(([id, words]) => <option key={id} value={id}>{words}</option>)}
            </select>
          </fieldset>
        ))}
        <button type="button" className="edit-add" onClick={() => onChange([...value, { subject: null, side: sides[0]?.id ?? '', stance: 'supports', proposition: '' }])}>add stance</button>
      </div>
    </div>
  )
}
