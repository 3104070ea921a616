import { bracketsIn } from './bracketsIn.ts'
import { clausesIn } from './clausesIn.ts'
import type { Clause } from './draftText.ts'

/** What each open bracket is called at the table: the number of its article and its place in it, `4.1`; of a preamble `P.1`. By id of the bracket. */
export function bracketNumbers(clauses: readonly Clause[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  const number = (from: readonly Clause[], called: string): void => {
    let count = 0
    for (const { clause } of clausesIn(from)) for (const { id } of bracketsIn(clause.pieces)) numbers.set(id, `${called}.${count += 1}`)
  }
  for (const clause of clauses) {
    if (clause.unit === 'chapter') for (const inner of clause.clauses) number([inner], inner.label)
    number(clause.unit === 'chapter' ? [{ ...clause, clauses: [] }] : [clause], clause.label === '' ? clause.unit.slice(0, 1).toUpperCase() : clause.label)
  }
  return numbers
}
