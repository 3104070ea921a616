import { z } from 'zod'
import { idOf } from '../id.ts'
import { timex } from '../timex.ts'
import { speaker } from './speaker.ts'

/** How far something is carried out, as the Peace Accords Matrix codes it: not initiated, minimal, intermediate, full. Source: Joshi, Quinn & Regan 2015. */
export const carriedOutLevels = [0, 1, 2, 3] as const

/** How far something owed had come by a day, and by whose word: of an undertaking, an instruction, or a provision of an instrument. */
export const assessment = z.object({
  of: z.union([idOf('undertaking'), idOf('instruction'), idOf('instrument')]),
  provision: z.string().nullable().meta({ description: 'the label of the provision, of an instrument; null: of all of it' }),
  level: z.literal(carriedOutLevels).meta({ description: '0 not initiated, 1 minimal, 2 intermediate, 3 full' }),
  on: timex.meta({ description: 'the day of which it is true, no sharper than it is known' }),
  words: z.string().min(1).meta({ description: 'what it was judged by, in a few words' }),
  assessor: z.array(speaker).meta({ description: 'whose assessment it is, where a source tells somebody’s; empty: its author’s own' }),
  isReport: z.boolean().meta({ description: 'true where the words are the report to those who instructed' }),
}).meta({ id: 'assessment' })

export type Assessment = z.infer<typeof assessment>
