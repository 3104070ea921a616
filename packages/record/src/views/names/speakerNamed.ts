import type { Refusal } from '../../dossier.ts'
import type { Folded } from '../../folded.ts'
import { terms } from '../../terms.ts'
import { known } from '../known.ts'

const shown = 8

/** Words by which somebody in the dossier is called, or a person's id, as they were given; else a refusal naming those who speak most. */
export function speakerNamed(folded: Folded, given: string): string | Refusal {
  const wanted = terms(given).map(({ term }) => term)
  if (wanted.length === 0) return { refused: `"${given}" names nobody; give a name, a part of one, or an id.` }
  const isCalled = (names: readonly string[]): boolean => {
    const own = new Set(names.flatMap((name) => terms(name).map(({ term }) => term)))
    return wanted.every((word) => own.has(word))
  }
  const seen = known(folded, null)
  if (seen.all('person').some(({ id, value }) => id === given || isCalled([value.name, value.surname ?? '', ...value.aliases]))) return given
  // By the names that sources call them, each looked at once.
  const said = new Map<string, { readonly name: string; statements: number }>()
  for (const { value } of seen.all('statement')) {
    for (const { person, name } of value.speakers) {
      const key = `${person ?? ''} ${name}`
      const before = said.get(key)
      if (before !== undefined) {
        before.statements += 1
        continue
      }
      const is = seen.get('person', person)?.value
      if (isCalled([name, is?.name ?? '', is?.surname ?? '', ...is?.aliases ?? []])) return given
      said.set(key, { name: is?.name ?? name, statements: 1 })
    }
  }
  const names = [...new Set([...said.values()].filter(({ name }) => name !== '').toSorted((a, b) => b.statements - a.statements).map(({ name }) => name))]
  const some = names.slice(0, shown).join(', ')
  return { refused: `There is nobody called "${given}" in this dossier; ${names.length === 0 ? 'nobody who speaks has a name in it yet' : names.length <= shown ? `those who speak are ${some}` : `among those who speak are ${some}`}.` }
}
