import { z } from 'zod'
import { idOf } from '../id.ts'

export const draftingPositions = ['proposes', 'supports', 'accepts', 'opposes', 'reserves'] as const

/** The name of a part inside one draft: `cls_art4`, `brk_4-1`, `alt_russia`. Not a subject of the record: parts are made by acts. */
export const partName = z.string().regex(/^(?:cls|brk|alt)_[\p{L}\p{N}_.-]+$/u)

/** One of the wordings that a bracket holds. No words: what stands in the bracket is left out. */
const alternativeWords = z.object({
  alternative: partName,
  words: z.string(),
  positions: z.array(z.object({ side: idOf('side'), position: z.enum(draftingPositions) })),
  proposition: idOf('proposition').nullable(),
})

/**
 * Words of a clause. In braces stand: `{brk_…}`, one of its brackets, whose alternatives may hold others; `{cls_…}`, the number of another clause, which follows
 * it when it is renumbered; `{plc_…}`, a place, named by each side its own way.
 */
export const wording = z.object({
  words: z.string(),
  brackets: z.array(z.object({ bracket: partName, alternatives: z.array(alternativeWords).min(1) })),
}).meta({ id: 'wording' })

export type DraftingPosition = (typeof draftingPositions)[number]
export type Wording = z.infer<typeof wording>
export type AlternativeWords = z.infer<typeof alternativeWords>
