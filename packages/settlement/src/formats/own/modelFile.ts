import { z } from 'zod'

const bases = ['public', 'mandate', 'inference'] as const
const name = z.string().trim().min(1)
const why = z.string().min(1).optional().meta({ description: 'the evidence, as it would follow “for”: “on 14 January 2019 the minister said …”' })
const basis = z.enum(bases).optional().meta({ description: 'public: the side said so where others heard it; mandate: our own instruction; inference (where nothing is said): what somebody infers' })

/** A number, or how far it is known. */
const estimate = z.union([
  z.number(),
  z.strictObject({ low: z.number().optional(), likely: z.number(), high: z.number().optional(), why, basis }),
], { error: 'expected a number, or { "low", "likely", "high" }' }).meta({ id: 'estimate', description: 'a number, or low ≤ likely ≤ high as far as it is known' })
export type EstimateGiven = z.infer<typeof estimate>

/** Alternatives by their issues: one, or several of which any counts. */
const picks = z.record(name, z.union([name, z.array(name).min(1)], { error: 'expected the name of an alternative, or several in a list' })).meta({ id: 'picks', description: 'issue → alternative, or several of them' })
export type PicksGiven = z.infer<typeof picks>

const packagesFile = z.strictObject({
  $schema: z.string().optional(),
  travaux: z.literal('packages'),
  title: name.optional(),
  disagreement: z.enum(['reservation', 'floor']).optional().meta({ description: 'reservation (where nothing is said): what the sides’ reservations say; floor: no less than the worst package, as Genius takes it' }),
  sides: z.array(z.union([name, z.strictObject({ name, reservation: estimate.optional().meta({ description: 'what the side has without an agreement, in its own points' }) })], { error: 'expected the name of a side, or { "name", "reservation" }' })).min(2),
  issues: z.array(z.strictObject({
    name,
    statusQuo: name.optional().meta({ description: 'the alternative that holds while nothing is agreed' }),
    alternatives: z.array(z.union([name, z.strictObject({ name, doneBy: z.array(name).optional().meta({ description: 'the sides whose act it takes to carry it out' }) })], { error: 'expected the name of an alternative, or { "name", "doneBy" }' })).min(1),
  })).min(1),
  values: z.record(name, z.record(name, z.strictObject({ weight: estimate.optional().meta({ description: '1 where nothing is said' }), worth: z.record(name, estimate) }))).meta({ description: 'side → issue → what it weighs for the side, and what each alternative gives it; a package is worth the sum of weight × worth' }),
  redLines: z.array(z.strictObject({ name: name.optional(), side: name, excludes: picks.optional(), requires: picks.optional(), held: z.boolean().default(true), why, basis })
    .refine(({ excludes, requires }) => (excludes === undefined) !== (requires === undefined), { error: 'expected excludes or requires, one of the two' })).optional(),
  linkages: z.array(z.strictObject({ name: name.optional(), of: picks, requires: picks.optional(), excludes: picks.optional(), waitsFor: picks.optional(), side: name.optional(), held: z.boolean().default(true), why, basis })
    .refine(({ requires, excludes, waitsFor }) => [requires, excludes, waitsFor].filter((each) => each !== undefined).length === 1, { error: 'expected requires, excludes or waitsFor, one of the three' })).optional(),
  tabled: z.array(z.strictObject({ name, by: name.optional(), date: z.string().optional(), package: z.record(name, name) })).optional(),
})
export type PackagesFile = z.infer<typeof packagesFile>

const letter = z.enum(['Y', 'N'])
/** A letter an option in their order, a dash where it does not matter; or options by name. */
const pattern = z.union([z.string().regex(/^[YN-]+$/u), z.record(name, letter)], { error: 'expected letters such as "Y-N", one an option, or { "option": "Y" }' }).meta({ id: 'pattern', description: 'options taken (Y) or not (N): “Y-N”, a letter an option in the order of the file, or option → Y or N' })
export type PatternGiven = z.infer<typeof pattern>
const state = z.union([z.int().min(1), pattern], { error: 'expected the number of a state, or its options' })

/** How a side ranks the states, in one of two ways. */
const rankedBy = {
  ranking: z.array(z.union([state, z.array(state).min(1)], { error: 'expected a state, or tied states in a list' })).optional().meta({ description: 'the states, most preferred first, by number or by their options; tied ones in a list' }),
  prefers: z.array(z.union([
    pattern,
    z.strictObject({ anyOf: z.array(pattern).min(1), words: z.string().optional(), why, basis }),
  ], { error: 'expected options, as in { "Withdraw": "Y" }, or { "anyOf": [ … ] }' })).optional().meta({ description: 'instead of a ranking: what the side wants, first in priority first; what stands higher counts whatever the lower ones say' }),
}
const pairs = z.array(z.tuple([state, state], { error: 'expected two states, each by its number or its options' }))

const graphFile = z.strictObject({
  $schema: z.string().optional(),
  travaux: z.literal('graph'),
  title: name.optional(),
  sides: z.array(z.strictObject({
    name,
    options: z.array(z.union([name, z.strictObject({ name, direction: z.enum(['both', 'forward', 'back']).default('both').meta({ description: 'forward: once taken it is not undone; back: once dropped it is not taken again' }) })], { error: 'expected the name of an option, or { "name", "direction" }' })).default([]),
    ...rankedBy,
    unknown: pairs.optional().meta({ description: 'pairs of states of which nobody knows which one the side prefers, whatever its ranking says' }),
    greatly: pairs.optional().meta({ description: 'pairs of states of which the side prefers the first greatly to the second; what it prefers otherwise it prefers mildly' }),
    sees: z.record(name, z.strictObject(rankedBy)).optional().meta({ description: 'side → what this side thinks that one wants, where it is not what that side says' }),
    unaware: z.array(pattern).optional().meta({ description: 'states that this side does not know to be possible' }),
  })).min(2),
  infeasible: z.array(pattern).optional().meta({ description: 'combinations of options that cannot be' }),
  forbidden: z.array(z.strictObject({ side: name, from: z.array(state).min(1), to: z.array(state).min(1) })).optional().meta({ description: 'moves a side cannot make although its options would let it' }),
  statusQuo: state.optional(),
  named: z.record(z.string(), name).optional().meta({ description: 'names of states: their letters → the name' }),
})
export type GraphFile = z.infer<typeof graphFile>

const divisionFile = z.strictObject({
  $schema: z.string().optional(),
  travaux: z.literal('division'),
  title: name.optional(),
  method: z.enum(['adjusted-winner', 'sealed-bids', 'divide-and-choose']).default('adjusted-winner'),
  sides: z.array(name).min(1),
  items: z.array(z.union([name, z.strictObject({ name, divisible: z.boolean().default(true) })], { error: 'expected the name of an item, or { "name", "divisible" }' })).min(1),
  points: z.record(name, z.union([z.record(name, z.number()), z.array(z.number())], { error: 'expected item → points, or a number an item in a list' })).meta({ description: 'side → item → points (of sealed bids: money); 0 where nothing is said' }),
  divider: name.optional().meta({ description: 'of divide and choose: the side that divides; the first where nothing is said' }),
})
export type DivisionFile = z.infer<typeof divisionFile>

/** A model as a person writes it down, told from others by its first field. Names stand where programs would have numbers. */
export const modelFile = z.discriminatedUnion('travaux', [packagesFile, graphFile, divisionFile], { error: 'expected "travaux": "packages", "graph" or "division"' })
