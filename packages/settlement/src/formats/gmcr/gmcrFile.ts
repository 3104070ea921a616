import { z } from 'zod'

/** What an option's direction is called, by version: gmcr-py's own, the one before, that of the first. */
const directions = {
  both: 'both', fwd: 'forward', forward: 'forward', back: 'back', backward: 'back', reversible: 'both', irreversible: 'forward', irreversibleforward: 'forward', irreversiblebackward: 'back',
} as const

const direction = z.string().transform((given, context): 'both' | 'forward' | 'back' => {
  const found = (directions as Readonly<Record<string, 'both' | 'forward' | 'back'>>)[given.toLowerCase().replace(/[^a-z]/gu, '')]
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: `expected the direction both, fwd or back, not “${given}”` })
  return z.NEVER
})

const option = z.object({ name: z.coerce.string(), permittedDirection: direction.optional(), reversibility: direction.optional(), reversible: direction.optional() })
  .transform(({ name, permittedDirection, reversibility, reversible }) => ({ name, direction: permittedDirection ?? reversibility ?? reversible ?? 'both' as const }))

/** By its place among the options of the file, from 0. */
const optionPlace = z.union([z.int().min(0), z.string().regex(/^\d+$/u).transform(Number)], { error: 'expected the number of an option, from 0' })

const taken = z.union([z.string(), z.number(), z.boolean()]).transform((given, context): 'Y' | 'N' => {
  if (/^(?:y|yes|1|true)$/iu.test(String(given))) return 'Y'
  if (/^(?:n|no|0|false)$/iu.test(String(given))) return 'N'
  context.addIssue({ code: 'custom', message: `expected Y or N, not “${given}”` })
  return z.NEVER
})

const simple = z.union([
  z.array(z.tuple([optionPlace, taken])),
  // A letter an option, in the order of the file; a dash where it does not matter.
  z.string().regex(/^[YN10-]+$/iu),
], { error: 'expected options with Y or N, as in [[0, "Y"], [2, "N"]]' })
const condition = z.union([simple, z.object({ members: z.array(simple).min(1) })], { error: 'expected options with Y or N, as in [[0, "Y"], [2, "N"]], or several of these as members' })
export type GmcrCondition = z.infer<typeof condition>

/** A state's number from 1, or tied states together; a tie inside a tie is the same tie. */
export type Ranked = number | readonly Ranked[]
const ranked: z.ZodType<Ranked> = z.lazy(() => z.union([z.int().min(1), z.array(ranked)], { error: 'expected the numbers of states, tied ones in a list' }))

/**
 * What GMCR+ and gmcr-py save, as far as a model needs it: names changed between versions (`preferenceVector`, `useManualPreferenceVectors`, `reversibility`), fields
 * came later (`misperceptions`, `coalitions`) or are missing where there was nothing to say.
 */
export const gmcrFile = z.object({
  title: z.string().optional(),
  options: z.array(option).min(1),
  decisionMakers: z.array(z.object({
    name: z.coerce.string(),
    options: z.array(optionPlace).default([]),
    preferences: z.array(condition).optional(),
    preferenceRanking: z.array(ranked).nullish(),
    preferenceVector: z.array(ranked).nullish(),
    payoffs: z.array(z.number()).optional(),
    // Null where there is something that is not known: a model is not refused for what is only told beside it.
    misperceptions: z.array(condition).nullish().transform((given) => given ?? []).or(z.unknown().transform(() => null)),
  })).min(1),
  infeasibles: z.array(condition).default([]),
  useManualPreferenceRanking: z.boolean().optional(),
  useManualPreferenceVectors: z.boolean().optional(),
  coalitions: z.array(z.unknown()).optional(),
})
export type GmcrFile = z.infer<typeof gmcrFile>
