import type { Owed, SideShown } from '@travaux/record'

/** Whose it is to do: the sides' marks, and one name or what they are together. `side`: the one side whose colour the name has. */
export interface OwedBy { readonly marks: readonly SideShown['mark'][]; readonly words: string; readonly side: SideShown | null; readonly all: string }

/** Of all sides that negotiate, "both" or "all"; of people, as their sources name them. */
export function owedBy(by: Owed['by'], sides: readonly SideShown[]): OwedBy {
  const named = [...new Set(by.map(({ name }) => name))]
  const shown = sides.filter(({ id }) => by.some(({ side }) => side === id))
  const all = named.join(', ')
  const everySide = shown.length > 1 && named.length === shown.length && shown.every(({ name }) => named.includes(name))
  const words = everySide ? shown.length === 2 ? 'both' : shown.length === sides.filter(({ mark }) => mark !== 'third').length ? 'all' : all : all
  return { marks: shown.map(({ mark }) => mark), words: words === '' ? 'nobody named' : words, side: shown.length === 1 && by.every(({ side }) => side === shown[0]?.id) ? shown[0] ?? null : null, all }
}
