import type { ClauseShown } from '@travaux/drafting'

/** The brackets of a clause in which the sides' columns do not read the same. */
export function differing({ columns }: Pick<ClauseShown, 'columns'>): ReadonlySet<string> {
  const wanted = columns.map(({ runs }) => {
    const words = new Map<string, string>()
    for (const run of runs) if (run.bracket !== null) words.set(run.bracket, (words.get(run.bracket) ?? '') + run.words)
    return words
  })
  const brackets = new Set(wanted.flatMap((words) => [...words.keys()]))
  return new Set([...brackets].filter((bracket) => new Set(wanted.map((words) => words.get(bracket) ?? '')).size > 1))
}
