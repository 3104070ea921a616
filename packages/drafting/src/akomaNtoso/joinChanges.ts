import type { Change } from '../paper/marked.ts'

/** Changes in order, those that touch and say the same joined to one; none without characters. */
export function joinChanges(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = []
  for (const change of changes.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1)
    if (last !== undefined && last.to === change.from && last.kind === change.kind && last.author === change.author && last.date === change.date) joined[joined.length - 1] = { ...last, to: change.to }
    else joined.push(change)
  }
  return joined
}
