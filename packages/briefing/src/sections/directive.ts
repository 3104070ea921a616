import type { Block, BriefingEvent, BriefingRow } from '../briefing.ts'
import type { Scene } from '../scene.ts'

/** What a section comes to. `rows` and `events`: the same for a spreadsheet and a calendar. */
export interface Built { readonly blocks: readonly Block[]; readonly rows?: readonly Omit<BriefingRow, 'section'>[]; readonly events?: readonly BriefingEvent[] }

/** What a scene holds only where it is called for. */
export type Need = 'settlement' | 'holidays'

/**
 * Something that a template can call for. `names`: what stands between its braces, lower case, the first in the manual. `gives`: for the manual. `internal`: for whoever makes the paper
 * alone, and left out of what is handed over. `needs`: what of the scene it looks at that takes a while to work out, and is left out elsewhere.
 */
export interface Directive {
  readonly names: readonly [string, ...string[]]
  readonly gives: string
  readonly options: readonly { readonly name: string; readonly gives: string }[]
  readonly internal: boolean
  readonly needs: readonly Need[]
  readonly build: (scene: Scene, options: ReadonlySet<string>) => Built
}
