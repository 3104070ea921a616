/** The entries one act of a person wrote, in order. */
export type ActWritten = readonly string[]

const key = 'travaux.acts'
const most = 100

/**
 * What this window's acts wrote, latest last, kept until the window closes: undo takes back an act, not an entry, also after
 * the page was loaded again.
 */
export const actsWritten = {
  push(act: ActWritten): void {
    save([...load(), act].slice(-most))
  },
  /** Takes the latest out; null where there is none. */
  pop(): ActWritten | null {
    const acts = load()
    save(acts.slice(0, -1))
    return acts.at(-1) ?? null
  },
}

function load(): readonly ActWritten[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((act): act is ActWritten => Array.isArray(act) && act.every((id) => typeof id === 'string')) : []
  } catch {
    return []
  }
}

function save(acts: readonly ActWritten[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(acts))
  } catch {
    // A browser that keeps nothing undoes entry by entry.
  }
}
