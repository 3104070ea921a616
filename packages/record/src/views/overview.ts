import type { SideShown } from './view.ts'

/** What the frame around every view shows. */
export interface Overview {
  readonly name: string
  readonly sides: readonly SideShown[]
  readonly position: number
  readonly days: readonly { readonly day: string; readonly entries: number }[]
  readonly counts: { readonly sources: number; readonly toReview: number; readonly issues: number; readonly meetings: number; readonly statements: number }
}
