import type { Run } from '@travaux/drafting'

/** Where a position in the editor lies: `offset` into the text of the clause, or of the alternative, as anchors know it. */
export interface Spot { readonly alternative: string | null; readonly offset: number }

/** What the editor makes of a clause's runs. */
export interface EditorPlaces {
  /** By position in the editor, from 0; null just inside a bracket, before the first alternative begins. */
  readonly spots: readonly (Spot | null)[]
  /** By alternative: what holds its bracket, and where the bracket lies in that. */
  readonly within: ReadonlyMap<string, { readonly bracket: string; readonly alternative: string | null; readonly from: number; readonly to: number }>
}

/** How many positions a run takes: a character each, one for what opens, divides or closes a bracket, and one for a reference, which is not taken apart. */
export function sizeOf(run: Run): number {
  return run.is === 'words' && run.words === run.raw ? run.words.length : 1
}

/** Every position of the runs of a clause in a row. O(characters). */
export function editorPlaces(runs: readonly Run[]): EditorPlaces {
  const spots: (Spot | null)[] = [{ alternative: null, offset: 0 }]
  const within = new Map<string, { bracket: string; alternative: string | null; from: number; to: number }>()
  const outer: Spot[] = []
  let at: Spot = { alternative: null, offset: 0 }
  for (const run of runs) {
    switch (run.is) {
      case 'words':
        if (sizeOf(run) === 1) spots.push(at = { ...at, offset: at.offset + run.raw.length })
        else for (let i = 0; i < run.words.length; i += 1) spots.push(at = { ...at, offset: at.offset + 1 })
        break
      case 'open':
        outer.push(at)
        spots.push(null)
        break
      case 'alternative': {
        const holds = outer.at(-1) ?? at
        within.set(run.alternative, { bracket: run.bracket, alternative: holds.alternative, from: holds.offset, to: holds.offset + run.bracket.length + 2 })
        spots.push(at = { alternative: run.alternative, offset: 0 })
        break
      }
      case 'close': {
        const holds = outer.pop() ?? at
        spots.push(at = { ...holds, offset: holds.offset + run.bracket.length + 2 })
        break
      }
      default: run satisfies never
    }
  }
  return { spots, within }
}
