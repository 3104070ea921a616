import type { SideKnown } from '../knowledge.ts'
import type { NameFound } from '../read.ts'

/** Tokens [from, to) that may be a name, of what type, and the side or place known by it. */
export interface NameRun {
  readonly from: number
  readonly to: number
  readonly person: boolean
  readonly type: NameFound['type']
  readonly side: SideKnown | null
  readonly place: string | null
}
