import { z } from 'zod'
import { idOf } from '../id.ts'

const optionKey = z.string().regex(/^[\p{L}\p{N}_.-]+$/u)
/** Options taken (Y) or not (N), all of them together. */
export const optionsHeld = z.record(optionKey, z.enum(['Y', 'N']))

/** Who can do what, and so in which states things can be. How each side ranks the states is said apart, each statement a `graphPreference`. */
export const graphModel = z.object({
  name: z.string().min(1),
  settlement: idOf('settlementModel').nullable().meta({ description: 'the model of packages beside which it is shown' }),
  sides: z.array(idOf('side')).min(2).max(8),
  options: z.array(z.object({
    key: optionKey,
    name: z.string().min(1),
    side: idOf('side'),
    direction: z.enum(['both', 'forward', 'back']).meta({ description: 'forward: once taken it is not undone; back: once dropped it is not taken again' }),
  })).min(1).max(24),
  infeasible: z.array(optionsHeld).meta({ description: 'each: options that cannot stand so together' }),
  statusQuo: optionsHeld.nullable().meta({ description: 'every option, as things are' }),
  named: z.array(z.object({ options: optionsHeld, name: z.string().min(1) })).meta({ description: 'states with names of their own, every option told' }),
}).meta({ id: 'graphModel' })

export type GraphModelOnRecord = z.infer<typeof graphModel>
