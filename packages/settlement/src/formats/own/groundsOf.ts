import type { Basis, Ground } from '../../grounds.ts'

/** Collects the grounds of a file, each under a key of its own. */
export interface GroundsMade {
  /** The keys to put into `because`: one where the file says why, none where it does not. */
  because(words: string | undefined, basis: Basis | undefined): readonly string[]
  readonly all: ReadonlyMap<string, Ground>
}

/** What a file gives no basis for is taken as somebody's inference, which claims least. */
export function groundsOf(): GroundsMade {
  const all = new Map<string, Ground>()
  return {
    all,
    because(words, basis = 'inference') {
      if (words === undefined) return []
      const key = `why-${all.size + 1}`
      all.set(key, { basis, words })
      return [key]
    },
  }
}
