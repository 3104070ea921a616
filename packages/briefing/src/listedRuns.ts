import type { Run } from './briefing.ts'
import { label, type Label } from './label.ts'

/** Several lines of runs as one, with the same word between. */
export function listedRuns(all: readonly (readonly Run[])[], between: Label = ', '): readonly Run[] {
  return all.flatMap((runs, i) => (i === 0 ? runs : [label(between), ...runs]))
}
