import type { KeyboardEvent } from 'react'
import type { Named } from '@travaux/record'
import { Control } from './Control.tsx'
import './SaidFilters.css'

/** Whose words are looked for, on what, at which level and when; ids and ISO dates, '' where it is not asked. */
export interface SaidFilter { readonly speaker: string; readonly side: string; readonly issue: string; readonly level: string; readonly since: string; readonly until: string }

export const noFilter: SaidFilter = { speaker: '', side: '', issue: '', level: '', since: '', until: '' }

export const isFiltered = (filter: SaidFilter): boolean => Object.values(filter).some((each) => each !== '')

const levels = [['summit', 'Summits'], ['ministerial', 'Ministers'], ['deputy-ministerial', 'Deputies'], ['envoys', 'Envoys'], ['technical', 'Experts']] as const

/** Beside the words that are searched for: who said them. Enter is done with them: arrows are the choices' own. Each narrows the passages found; what has a name and commands stay as they are. */
export function SaidFilters({ filter, names, onFilter, onDone }: { filter: SaidFilter; names: readonly Named[]; onFilter: (filter: SaidFilter) => void; onDone: () => void }) {
  const of = (kind: Named['kind']) => names.filter((each) => each.kind === kind).map(({ id, name }) => [id, name] as const)
  const byName = (kind: Named['kind']) => of(kind).toSorted((a, b) => a[1].localeCompare(b[1]))
  const set = (part: keyof SaidFilter) => (value: string) => onFilter({ ...filter, [part]: value })
  function enter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    onDone()
  }
  return (
    <fieldset className="said-filters" onKeyDown={enter}>
      <legend className="visually-hidden">Only what was said</legend>
      <Choice name="Speaker" any="Anybody" value={filter.speaker} options={byName('person')} onChoose={set('speaker')} />
      <Choice name="Side" any="Any side" value={filter.side} options={of('side')} onChoose={set('side')} />
      <Choice name="Issue" any="Any issue" value={filter.issue} options={of('issue')} onChoose={set('issue')} />
      <Choice name="Level" any="Any level" value={filter.level} options={levels} onChoose={set('level')} />
      <span className="said-days">
        <Day name="Said from" value={filter.since} onChoose={set('since')} />
        <Day name="Said until" value={filter.until} onChoose={set('until')} />
      </span>
      {isFiltered(filter) ? <Control is="quiet" onPress={() => onFilter(noFilter)}>Clear</Control> : null}
    </fieldset>
  )
}

function Choice({ name, any, value, options, onChoose }: { name: string; any: string; value: string; options: readonly (readonly [string, string])[]; onChoose: (value: string) => void }) {
  return (
    <select className="said-choice" aria-label={name} value={value} data-set={value === '' ? undefined : true} disabled={options.length === 0} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{any}</option>
      {options.map(([id, called]) => <option key={id} value={id}>{called}</option>)}
    </select>
  )
}

function Day({ name, value, onChoose }: { name: string; value: string; onChoose: (value: string) => void }) {
  return <label className="said-day"><span>{name}</span><input type="date" value={value} data-set={value === '' ? undefined : true} onChange={(event) => onChoose(event.target.value)} /></label>
}
