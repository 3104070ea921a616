import type { Named } from '@travaux/record'

/** Chooses among what has a name: one, or several of which each can be taken out again. */
export function NamedInput({ id, label, names, many, value, onChange }: { id: string; label: string; names: readonly Named[]; many: boolean; value: unknown; onChange: (value: unknown) => void }) {
  if (!many) {
    return (
      <select id={id} value={String(value ?? '')} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
        <option value="">none</option>
        {names.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
      </select>
    )
  }
  const chosen = Array.isArray(value) ? value.map(String) : []
  return (
    <div className="edit-many">
      {chosen.map((each) => {
        const name = names.find((one) => one.id === each)?.name ?? each
        return <span key={each} className="edit-chip">{name}<button type="button" aria-label={`Take out ${name}`} onClick={() => onChange(chosen.filter((other) => other !== each))}>×</button></span>
      })}
      <select id={id} value="" aria-label={`${label}, add`} onChange={(event) => onChange([...chosen, event.target.value])}>
        <option value="">add…</option>
        {names.filter((one) => !chosen.includes(one.id)).map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
      </select>
    </div>
  )
}
