import { z } from 'zod'
import { idOf } from '../id.ts'
import { timex } from '../timex.ts'
import { speaker } from './speaker.ts'

export const levels = ['summit', 'ministerial', 'deputy-ministerial', 'envoys', 'technical', 'unknown'] as const
export const meetingStatuses = ['held', 'under-way', 'planned', 'possible', 'cancelled'] as const
export const precisions = ['day', 'week', 'month', 'season', 'year', 'none'] as const
export const certainties = ['certain', 'expected', 'possible'] as const

/** A date no sharper than it is known. `value` is null exactly when `precision` is none. */
export const knownDate = z.object({
  value: timex.nullable(),
  precision: z.enum(precisions),
  certainty: z.enum(certainties),
}).refine(({ value, precision }) => (value === null) === (precision === 'none'), { error: 'a date has no value exactly where its precision is none' }).meta({ id: 'knownDate' })

/** A meeting, visit or call between sides, held or ahead. */
export const meeting = z.object({
  level: z.enum(levels),
  round: z.int().min(1).nullable(),
  participants: z.array(speaker),
  sides: z.array(idOf('side')),
  place: z.string().nullable(),
  status: z.enum(meetingStatuses),
  date: knownDate,
}).meta({ id: 'meeting' })

export type KnownDate = z.infer<typeof knownDate>
export type Meeting = z.infer<typeof meeting>
