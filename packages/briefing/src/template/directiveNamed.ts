import { nearestName } from '@travaux/settlement'
import type { Directive } from '../sections/directive.ts'
import { directives } from '../sections/directives.ts'
import type { Refusal } from '../refusal.ts'

/** What a template calls for between two braces, `name: option, option`, if there is such a name with such options. Upper and lower case are one. */
export function directiveNamed(written: string): { readonly directive: Directive; readonly options: ReadonlySet<string> } | Refusal {
  const colon = written.indexOf(':')
  const asked = (colon === -1 ? written : written.slice(0, colon)).replace(/\s+/gu, ' ').trim().toLowerCase()
  const options = (colon === -1 ? '' : written.slice(colon + 1)).split(',').map((option) => option.replace(/\s+/gu, ' ').trim().toLowerCase()).filter((option) => option !== '')
  const found = directives.find(({ names }) => names.includes(asked))
  if (found === undefined) {
    const all = directives.flatMap(({ names }) => names)
    const nearest = nearestName(asked, all)
    return { refused: `there is no “${asked}”; ${nearest === null ? `there are ${directives.map(({ names }) => names[0]).join(', ')}.` : `did you mean “${nearest}”?`}` }
  }
  for (const option of options) {
    if (found.options.some(({ name }) => name === option)) continue
    const nearest = nearestName(option, found.options.map(({ name }) => name))
    return { refused: `“${asked}” has no option “${option}”; ${nearest !== null ? `did you mean “${nearest}”?` : found.options.length === 0 ? 'it has none.' : `it has ${found.options.map(({ name }) => name).join(', ')}.`}` }
  }
  return { directive: found, options: new Set(options) }
}
