import type { SideId } from '@travaux/model'
import { table, type Known } from '../table.ts'
import { capitalised } from '../capitalised.ts'

/** The one place that says what a thing is called. */
export interface Naming {
  /** The side that speaks; null is neutral. */
  readonly as: SideId | null
  side(id: string | null): string
  place(id: string): string
  issue(id: string): string
  proposition(id: string): string
  /** A place as a source wrote it, called what it is called here where the dossier knows it. */
  placeWritten(written: string): string
  /** `{plc_…}` in `text`, replaced by the place's name. Only for our own words, never for a quotation. */
  expand(text: string): string
}

/**
 * Names as a side speaks, or neutrally where `as` is null. A side without a name of its own for a thing uses the neutral one.
 * What is not in the dossier is called by its id, so that a hole is seen and not hidden.
 */
export function naming(known: Known, as: SideId | null): Naming {
  const expand = (text: string): string => text.replace(/\{(plc_[^{}]+)\}/gu, (_, id: string) => place(id))
  const place = (id: string): string => {
    const value = known.get('place', id)?.value
    return value === undefined ? id : own(value, as)
  }
  return {
    as,
    expand,
    place,
    side: (id) => known.get('side', id)?.value.name ?? id ?? '',
    issue: once((id) => {
      const value = known.get('issue', id)?.value
      return value === undefined ? id : capitalised(expand(own(value, as)))
    }),
    proposition: once((id) => {
      const value = known.get('proposition', id)?.value
      return value === undefined ? id : capitalised(expand(value.text))
    }),
    placeWritten: (written) => {
      const id = known.once(placesByName).get(written.toLowerCase())
      return id === undefined ? written : place(id)
    },
  }
}

/** Few things are called, again and again. */
function once(called: (id: string) => string): (id: string) => string {
  const before = new Map<string, string>()
  return (id) => {
    let name = before.get(id)
    if (name === undefined) before.set(id, name = called(id))
    return name
  }
}

function own({ name, bySide }: { readonly name: string; readonly bySide: Readonly<Record<string, string>> }, as: SideId | null): string {
  return (as === null ? undefined : bySide[as]) ?? name
}

/** Only places that sides name differently: any other is best called what its source calls it. */
const placesByName = table((known): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const { id, value } of known.all('place')) {
    if (Object.keys(value.bySide).length === 0) continue
    for (const name of [value.name, ...Object.values(value.bySide), ...value.aliases]) {
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), id)
    }
  }
  return found
}, { reads: ['place'] })
