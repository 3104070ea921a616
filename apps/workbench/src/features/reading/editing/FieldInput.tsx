import { useId } from 'react'
import type { Speaker } from '@travaux/model'
import type { Named } from '@travaux/record'
import type { EditorField } from './editorFields.ts'
import { NamedInput } from './NamedInput.tsx'
import { SpeakersInput } from './SpeakersInput.tsx'

/** One field of the form, as an input of its kind. */
export function FieldInput({ field, value, names, day, onChange }: { field: EditorField; value: unknown; names: readonly Named[]; day: string | null; onChange: (value: unknown) => void }) {
  const id = useId()
  const { label } = field
  switch (field.is) {
    case 'text':
    case 'date': return <Row id={id} label={label}><input id={id} value={String(value ?? '')} placeholder={field.hint} required={!field.nullable} spellCheck={field.is === 'text'} onChange={(event) => onChange(event.target.value)} /></Row>
    case 'long': return <Row id={id} label={label}><textarea id={id} rows={3} value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} /></Row>
    case 'number': return <Row id={id} label={label}><input id={id} type="number" min={1} value={value === null ? '' : String(value)} onChange={(event) => onChange(event.target.value === '' ? null : Math.max(1, Math.round(Number(event.target.value))))} /></Row>
    case 'flag': return <label className="edit-flag"><input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />{label}</label>
    case 'choice': return (
      <Row id={id} label={label}>
        <select id={id} value={String(value)} onChange={(event) => onChange(event.target.value)}>
          {Object.entries(field.options).map(([option, words]) => <option key={option} value={option}>{words}</option>)}
        </select>
      </Row>
    )
    case 'named': return <Row id={id} label={label}><NamedInput id={id} label={label} names={names.filter(({ kind }) => kind === field.kind)} many={field.many} value={value} onChange={onChange} /></Row>
    case 'speakers': return <Row id={id} label={label}><SpeakersInput id={id} label={label} names={names} day={day} value={(value ?? []) as readonly Speaker[]} onChange={onChange} /></Row>
    default: return field satisfies never
  }
}

function Row({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return <div className="edit-row"><label htmlFor={id}>{label}</label><div>{children}</div></div>
}
