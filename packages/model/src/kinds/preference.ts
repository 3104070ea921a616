import { z } from 'zod'
import { idOf } from '../id.ts'
import { bases } from './estimateBasis.ts'

/**
 * One number of what a settlement is worth to a side, as far as it is known: how much of an issue's worth an alternative gives it (0 to 100), what an issue
 * weighs for it (in points), or what it has without an agreement (in points). `low` ≤ `likely` ≤ `high`.
 */
export const preference = z.object({
  model: idOf('settlementModel'),
  side: idOf('side'),
  estimate: z.string().min(1).meta({ description: 'whose numbers it is among: “secretariat”. Numbers of one estimate are worked with together' }),
  of: z.discriminatedUnion('of', [
    z.object({ of: z.literal('alternative'), proposition: idOf('proposition') }),
    z.object({ of: z.literal('weight'), issue: idOf('issue') }),
    z.object({ of: z.literal('reservation') }),
  ]),
  low: z.number(),
  likely: z.number(),
  high: z.number(),
  basis: z.enum(bases).meta({ description: 'public: read off what the side said where others heard it; mandate: our own instruction; inference: what we infer of another side' }),
  why: z.string().nullable().meta({ description: 'a sentence of the person who set it; the words it rests on are its evidence' }),
}).refine(({ low, likely, high }) => low <= likely && likely <= high, { error: 'expected low ≤ likely ≤ high' })
  .refine(({ of, low, high }) => of.of !== 'alternative' || (low >= 0 && high <= 100), { error: 'expected what an alternative gives to lie between 0 and 100' })
  .refine(({ of, low }) => of.of !== 'weight' || low >= 0, { error: 'expected a weight of 0 or more' })
  .meta({ id: 'preference' })

export type Preference = z.infer<typeof preference>
