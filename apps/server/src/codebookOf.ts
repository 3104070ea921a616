import type { Codebook, Kind, ValueOf } from '@travaux/model'
import type { Folded } from '@travaux/record'

/**
 * What a dossier knows before it reads its next document: the sides, persons, places, issues and propositions that a
 * codebook gave or a person stated. What the reader only found is left out, so that a guess in one document
 * does not become knowledge in the next, and documents read the same in any order.
 */
export function codebookOf(folded: Folded, name: string): Codebook {
  const known = <K extends Kind>(kind: K) => folded.byKind[kind]
    .filter(({ review }) => review !== 'found' && review !== 'withdrawn')
    .map(({ id, value }) => ({ ...(value as ValueOf<K> & object), id }))
  return {
    name,
    sides: known('side'), persons: known('person'), places: known('place'), issues: known('issue'), propositions: known('proposition'),
  } as Codebook
}
