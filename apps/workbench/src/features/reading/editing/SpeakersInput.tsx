import type { PersonId, SideId, Speaker } from '@travaux/model'
import type { Named } from '@travaux/record'
import { officeOn } from './officeOn.ts'

/** Who speaks, meets or undertakes: each a name, an office and a side. A name the dossier knows brings its person along, with the office and side of `day`, when the source was published. */
export function SpeakersInput({ id, label, names, day, value, onChange }: { id: string; label: string; names: readonly Named[]; day: string | null; value: readonly Speaker[]; onChange: (value: readonly Speaker[]) => void }) {
  const persons = names.filter(({ kind }) => kind === 'person')
  const sides = names.filter(({ kind }) => kind === 'side')
  const change = (at: number, what: Partial<Speaker>) => onChange(value.map((speaker, i) => i === at ? { ...speaker, ...what } : speaker))

  function rename(at: number, name: string) {
    const person = persons.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
    const office = officeOn(person?.offices ?? [], day)
    change(at, { name, person: (person?.id ?? null) as PersonId | null, ...(office === null ? {} : { office: office.title, side: office.side }) })
  }

  return (
    <div className="edit-speakers">
      {value.map((speaker, i) => (
        <fieldset key={i}>
          <legend className="visually-hidden">{label} {i + 1}</legend>
          <input {...(i === 0 ? { id } : {})} aria-label={`${label} ${i + 1}, name`} list={`${id}-persons`} value={speaker.name} placeholder="name" onChange={(event) => rename(i, event.target.value)} />
          <button type="button" aria-label={`Take out ${speaker.name === '' ? `${label} ${i + 1}` : speaker.name}`} onClick={() => onChange(value.filter((_, j) => j !== i))}>×</button>
          <input aria-label={`${label} ${i + 1}, office`} value={speaker.office ?? ''} placeholder="office" onChange={(event) => change(i, { office: event.target.value === '' ? null : event.target.value })} />
          <select aria-label={`${label} ${i + 1}, side`} value={speaker.side ?? ''} onChange={(event) => change(i, { side: (event.target.value === '' ? null : event.target.value) as SideId | null })}>
            <option value="">no side</option>
            {sides.map((side) => <option key={side.id} value={side.id}>{side.name}</option>)}
          </select>
        </fieldset>
      ))}
      <button type="button" {...(value.length === 0 ? { id } : {})} className="edit-add" onClick={() => onChange([...value, { person: null, name: '', office: null, side: null }])}>add {label.toLowerCase()}</button>
      <datalist id={`${id}-persons`}>{persons.map((person) => <option key={person.id} value={person.name}>{person.detail}</option>)}</datalist>
    </div>
  )
}
