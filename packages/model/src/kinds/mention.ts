import { z } from 'zod'
import { idOf } from '../id.ts'

/** Where a source names a place that the sides name differently. The evidence holds every occurrence. */
export const mention = z.object({ place: idOf('place') }).meta({ id: 'mention' })

export type Mention = z.infer<typeof mention>
