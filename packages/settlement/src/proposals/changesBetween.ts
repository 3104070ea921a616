import type { Picks } from '../packages/packageModel.ts'
import type { Change } from './change.ts'
import { pointsGained } from './pointsGained.ts'
import type { Worths } from './worthsOf.ts'

/** What makes one package of another, in the order of the issues. */
export function changesBetween(worths: Worths, before: Picks, after: Picks): readonly Change[] {
  return before.flatMap((from, issue) => {
    const [to, start] = [after[issue]!, worths.starts[issue]!]
    return from === to ? [] : [{ issue, from, to, gains: pointsGained(worths, worths.worth.map((own) => own[start + to]! - own[start + from]!)) }]
  })
}
