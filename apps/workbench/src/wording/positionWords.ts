import type { DraftingPosition } from '@travaux/model'

/** What is said beside the mark of a position on a wording; null is silence. */
export const positionWords = (position: DraftingPosition | null): string => words[position ?? 'silent']

const words = { proposes: 'proposes', supports: 'supports', accepts: 'can accept', opposes: 'opposes', reserves: 'holds', silent: 'silent' } as const
