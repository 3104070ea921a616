/**
 * What a file says, read back: all its characters, those inserted and those struck alike, and what its authors did. Offsets are UTF-16 code units.
 * `notes`: what the file holds and this does not, a sentence each.
 */
export interface Marked {
  readonly text: string
  readonly changes: readonly Change[]
  readonly comments: readonly Comment[]
  readonly notes: readonly string[]
}

export interface Change { readonly from: number; readonly to: number; readonly kind: 'inserted' | 'deleted'; readonly author: string; readonly date: string | null }

export interface Comment { readonly from: number; readonly to: number; readonly author: string; readonly date: string | null; readonly text: string }
