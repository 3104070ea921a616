import { z } from 'zod'
import { idOf } from '../id.ts'
import { isoDate } from '../isoDate.ts'

export const treatyActions = [
  'adoption', 'initialling', 'authentication', 'signature', 'signature-ad-referendum', 'exchange-of-instruments', 'ratification', 'acceptance', 'approval', 'accession',
  'provisional-application', 'notification', 'reservation', 'objection', 'registration', 'withdrawal',
] as const

/** What a State, or all, did in the life of a treaty: signed it, deposited an instrument of ratification, had it registered. */
export const treatyAction = z.object({
  draft: idOf('draft').nullable(),
  instrument: idOf('instrument').nullable(),
  side: idOf('side').nullable().meta({ description: 'null: all who negotiated it, or the depositary' }),
  action: z.enum(treatyActions),
  date: isoDate.meta({ description: 'of a consent: the day its instrument was deposited, exchanged or notified' }),
  words: z.string().nullable().meta({ description: 'of a reservation or an objection: what it says' }),
}).meta({ id: 'treatyAction' })

export type TreatyAction = z.infer<typeof treatyAction>
