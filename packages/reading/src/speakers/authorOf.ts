import type { Document } from '../document.ts'
import type { WithNames } from '../layers.ts'

const byline = /^(?:[Bb]y |BY )(\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,4})$/mu

/** Who writes a text: of its persons by index, else by name, whom a line "By …" names, one of its first lines, or the last, which says who that is. Null where none does. */
export function authorOf({ text, persons }: Document & WithNames): number | string | null {
  const by = byline.exec(text.slice(0, 600))?.[1] ?? null
  const lines = text.slice(0, 400).split('\n').slice(0, 4)
  const last = text.trimEnd().split('\n').at(-1) ?? ''
  const named = persons.findIndex(({ name }) => name === by)
  const person = named >= 0 ? named : persons.findIndex(({ name }) => name.includes(' ') && (lines.includes(name) || last.startsWith(`${name} `)))
  return person >= 0 ? person : by
}
