import { sameValue } from '../../sameValue.ts'
import type { Subject } from '../../folded.ts'
import { dateWords } from '../dateWords.ts'
import { findingFields, type FindingField } from '../findings/findingFields.ts'
import { hasCard } from '../sources/hasCard.ts'
import { isDay } from '../isDay.ts'
import type { Known } from '../table.ts'
import type { Naming } from '../names/naming.ts'
import { settlementRows } from '../settlement/settlementRows.ts'
import { shortened } from '../shortened.ts'
import { capitalised } from '../capitalised.ts'

/** A row of a finding that reads otherwise than before; null where there was, or is, no such row. */
export interface Difference { readonly label: string; readonly before: string | null; readonly after: string | null }

/** What two states of one subject do not share, row by row as its card shows them; `Passage` where it rests on other words. */
export function differences(known: Known, names: Naming, before: Subject, after: Subject): readonly Difference[] {
  const fieldsOf = hasCard(after) ? findingFields : settlementRows
  const shown = sameValue(before.value, after.value) ? [] : between(shownRows(fieldsOf(known, names, before)), shownRows(fieldsOf(known, names, after)))
  const rows = shown.length > 0 || sameValue(before.value, after.value) ? shown : between(valueRows(names, before), valueRows(names, after))
  if (sameValue(before.evidence, after.evidence)) return rows
  return [...rows, { label: 'Passage', before: words(known, before), after: words(known, after) }]
}

type Rows = ReadonlyMap<string, string>

function between(before: Rows, after: Rows): readonly Difference[] {
  const all = [...new Set([...before.keys(), ...after.keys()])].flatMap((label) => {
    const [was, is] = [before.get(label) ?? null, after.get(label) ?? null]
    return was === is ? [] : [{ label, before: was, after: is }]
  })
  // What a date means is its value in words.
  return all.some(({ label }) => label === 'Means') ? all.filter(({ label }) => label !== 'Value') : all
}

function shownRows(fields: readonly FindingField[]): Rows {
  const rows = new Map<string, string>()
  for (const { label, value } of fields) rows.set(label, rows.has(label) ? `${rows.get(label)}, ${value}` : value)
  return rows
}

/** Of what has no card, and of fields that no card shows. The text of a source never changes, and is long. */
function valueRows(names: Naming, { value }: Subject): Rows {
  return new Map(Object.entries(value).flatMap(([key, each]): [string, string][] => {
    const said = key === 'text' && 'mediaType' in value || each === null ? '' : inWords(names, each)
    return said === '' ? [] : [[labelOf(key), said]]
  }))
}

function inWords(names: Naming, value: unknown): string {
  if (typeof value === 'string') return value.startsWith('sid_') ? names.side(value) : isDay(value) ? dateWords(value) : names.expand(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map((each) => inWords(names, each)).filter((each) => each !== '').join(', ')
}

/** `reportDue` is "Report due". */
function labelOf(key: string): string {
  const spaced = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return capitalised(spaced)
}

function words(known: Known, { evidence }: Subject): string | null {
  const parts = evidence.flatMap(({ source, from, to }) => (known.folded.subjects.get(source) as Subject<'source'> | undefined)?.value.text.slice(from, to) ?? [])
  return parts.length === 0 ? null : shortened(parts.join(' … '), 160)
}
