import { capitalised } from '@travaux/record'
import type { ClauseShown } from '@travaux/drafting'
import { clauseName } from './clauseName.ts'

/** What a clause is called; one without a number by its heading, or as what it is: "Preamble". */
export function clauseCalled(clause: ClauseShown): string {
  return clauseName(clause) ?? (clause.heading === null || clause.heading === '' ? capitalised(clause.unit) : clause.heading)
}
