import type { PlacedBracket } from './bracketsOf.ts'
import type { Untouched } from './economyFinding.ts'
import { evidenceOf } from './evidenceOf.ts'
import type { RoundText } from './onRecord.ts'

/**
 * Brackets that nobody has touched in the last `atLeast` of the rounds given, and those open longest, unless all are open equally long. A round that is not among
 * `rounds` does not count. O(brackets × rounds).
 */
export function untouched(brackets: readonly PlacedBracket[], rounds: readonly RoundText[], atLeast: number): readonly Untouched[] {
  const numbers = rounds.map(({ round }) => round).sort((a, b) => a - b)
  const since = (round: number): number => numbers.filter((each) => each > round).length
  const opened = brackets.map(({ bracket }) => bracket.opened).sort((a, b) => a - b)
  const [longest, shortest] = [since(opened[0] ?? Infinity), since(opened.at(-1) ?? Infinity)]
  return brackets.flatMap(({ clause, bracket: { id, opened, touched, acts } }): readonly Untouched[] => {
    const [rounds, open] = [since(touched), since(opened)]
    const isLongest = longest > shortest && open === longest
    return rounds >= atLeast || isLongest ? [{ is: 'untouched', clause: clause.id, bracket: id, rounds, open, longest: isLongest, evidence: evidenceOf({ acts: acts.slice(-1) }) }] : []
  })
}
