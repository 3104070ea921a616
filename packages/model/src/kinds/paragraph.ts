import { z } from 'zod'
import { idOf } from '../id.ts'

/** A person's own paragraph in a briefing: all else in a briefing is made of the record. */
export const paragraph = z.object({
  briefing: z.string().min(1).meta({ description: 'the name of its template: next-meeting' }),
  section: z.string().min(1).meta({ description: 'the section of the template in which it stands' }),
  words: z.string().min(1),
  meeting: idOf('meeting').nullable().meta({ description: 'null: in every briefing of the name, whichever meeting is ahead' }),
}).meta({ id: 'paragraph' })

export type BriefingParagraph = z.infer<typeof paragraph>
