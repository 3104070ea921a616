import { z } from 'zod'
import { idOf } from '../id.ts'
import { isoDate } from '../isoDate.ts'
import { partName, wording } from './wording.ts'

export const clauseUnits = ['preamble', 'chapter', 'article', 'paragraph', 'point', 'testimonium'] as const

/** Words of a clause where they stand: themselves, and enough of what is before and after to know them from the same words elsewhere. */
const anchor = z.object({ words: z.string(), before: z.string(), after: z.string() }).meta({ id: 'anchor' })

const clause = partName
const bracket = partName
const alternative = partName

const does = z.discriminatedUnion('act', [
  z.object({ act: z.literal('table'), clause, under: clause.nullable(), after: clause.nullable(), unit: z.enum(clauseUnits), label: z.string().nullable(), heading: z.string().nullable(), wording }),
  z.object({ act: z.literal('propose'), clause, bracket, at: anchor.nullable().meta({ description: 'null: in the bracket, which is there' }), standing: alternative.nullable().meta({ description: 'of a new bracket: the name of the words that stood' }), alternative, words: z.string(), proposition: idOf('proposition').nullable() }),
  z.object({ act: z.enum(['support', 'accept', 'oppose', 'reserve', 'withdraw']), clause, bracket: bracket.nullable(), alternative: alternative.nullable() }),
  z.object({ act: z.literal('merge'), clause, bracket, alternatives: z.array(alternative).min(2), into: alternative, words: z.string(), proposition: idOf('proposition').nullable() }),
  z.object({ act: z.literal('agree'), clause, bracket: bracket.nullable(), alternative: alternative.nullable(), adReferendum: z.array(idOf('side')), inPrinciple: z.boolean() }),
  z.object({ act: z.literal('reopen'), clause, bracket: bracket.nullable() }),
  z.object({ act: z.literal('answers'), clause, bracket, alternative, proposition: idOf('proposition').nullable() }),
  z.object({ act: z.literal('move'), clause, under: clause.nullable(), after: clause.nullable() }),
  z.object({ act: z.literal('split'), clause, at: anchor, into: clause }),
  z.object({ act: z.literal('renumber'), clause, label: z.string().nullable() }),
  z.object({ act: z.literal('head'), clause, heading: z.string().nullable() }),
  z.object({ act: z.literal('strike'), clause }),
  z.object({ act: z.literal('note'), clause, bracket: bracket.nullable(), text: z.string().min(1) }),
])

/** What a side did to a draft: proposed words, supported, opposed, agreed … `side` null: the chair, or all together. */
export const draftingAct = z.object({
  draft: idOf('draft'),
  round: z.int().min(1),
  date: isoDate,
  side: idOf('side').nullable(),
  person: idOf('person').nullable(),
  meeting: idOf('meeting').nullable(),
  does,
}).meta({ id: 'draftingAct' })

export type Anchor = z.infer<typeof anchor>
export type DraftingAct = z.infer<typeof draftingAct>
export type DraftingDeed = DraftingAct['does']
