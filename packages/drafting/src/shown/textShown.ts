import type { SideId } from '@travaux/model'
import { bracketNumbers } from '../draft/bracketNumbers.ts'
import { clausesIn } from '../draft/clausesIn.ts'
import type { DraftText } from '../draft/draftText.ts'
import { clauseShown } from './clauseShown.ts'
import { referencesIn } from './referencesIn.ts'
import type { TextShown } from './shown.ts'

/** `nameOf`: what a place is called, by its id. Sides stand in the order given, by default that of the draft. */
export function textShown(text: DraftText, nameOf: (place: string) => string, sides: readonly SideId[] = text.sides): TextShown {
  const numbers = bracketNumbers(text.clauses)
  const shown = { sides, numbers, expand: referencesIn(text, nameOf) }
  const parents = new Map(clausesIn(text.clauses).flatMap(({ clause }) => clause.clauses.map((below) => [below.id, clause] as const)))
  const clauses = clausesIn(text.clauses).map(({ clause, depth }) => {
    const above: string[] = []
    for (let at = parents.get(clause.id); at !== undefined; at = parents.get(at.id)) if (at.unit !== 'chapter') above.unshift(at.label)
    return clauseShown(clause, { parent: parents.get(clause.id)?.id ?? null, depth, number: numbered([...above, clause.label]) }, shown)
  })
  return { round: text.round, clauses, brackets: numbers.size, lost: text.lost }
}

/** `4`, `4.2`, `4.2(a)`. */
function numbered(labels: readonly string[]): string {
  return labels.filter((label) => label !== '').reduce((number, label) => (number === '' || label.startsWith('(') ? `${number}${label}` : `${number}.${label}`), '')
}
