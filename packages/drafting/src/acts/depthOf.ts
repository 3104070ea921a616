import type { WorkingText } from '../draft/workingText.ts'

/** How many clauses there are from this one up to the top, itself included; 0 of the top. */
export function depthOf({ clauses }: WorkingText, clause: string | null): number {
  let depth = 0
  for (let at = clause; at !== null; at = clauses.get(at)?.parent ?? null) depth += 1
  return depth
}
