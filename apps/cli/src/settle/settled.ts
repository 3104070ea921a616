import type { Concept, Extension } from '@travaux/settlement'
import { z } from 'zod'

const text = z.string()
/** A whole number; as digits where a double cannot hold it. */
const count = z.union([z.int(), z.string().regex(/^\d+$/)]).meta({ description: 'a whole number; as digits in a string where it is 2^53 or more' })
const rational = z.string().regex(/^-?\d+(?:\/\d+)?$/).meta({ description: 'exactly: “197/3”, or “66”' })
const said = z.array(text).meta({ description: 'the result in words, a sentence each; as the text for people says it' })
const notes = z.array(text).meta({ description: 'how the model was read and what of it was left out, a sentence each' })
const partial = text.nullable().meta({ description: 'where the run was cut short: what the answer is of; null where it is whole' })
const number = z.int().min(1).meta({ description: 'of a state: from 1 over the feasible states, in rising order of their options, the first option counting least' })

const conceptNames = ['nash', 'gmr', 'smr', 'seq', 'sim'] as const satisfies readonly Concept[]

const point = z.object({ package: z.record(text, text).meta({ description: 'issue → alternative' }), values: z.array(z.number()).meta({ description: 'what it is worth to each side, in its own points' }) })
const points = z.array(point)

const numberShape = { of: z.enum(['reservation', 'weight', 'value']), side: text, issue: text.nullable(), alternative: text.nullable(), low: z.number(), likely: z.number(), high: z.number() }

const settledPackages = z.object({
  kind: z.literal('packages'), title: text,
  sides: z.array(text),
  issues: z.array(z.object({ name: text, alternatives: z.array(text) })),
  count: count.meta({ description: 'packages by arithmetic alone' }),
  feasible: count.nullable().meta({ description: 'packages that no red line or linkage rules out; null where they are too entangled to be counted' }),
  disagreement: z.array(z.number()).meta({ description: 'what each side has without an agreement, as it was taken' }),
  disagreementBy: z.enum(['reservation', 'floor']).meta({ description: 'reservation: as stated; floor: the greater of that and the worst package, as Genius and negmas take it' }),
  frontier: z.int().meta({ description: 'how many packages are on the frontier; fewer are listed where --top says so' }),
  pareto: points.meta({ description: 'packages that no other is better than for one side and worse than for none; of packages worth the same to all the first; in falling order of the first side' }),
  nash: points, kalaiSmorodinsky: points, egalitarian: points, utilitarian: points, leximin: points,
  zopa: z.object({ count: count.nullable(), ranges: z.array(z.tuple([z.number(), z.number()])).nullable(), attained: z.boolean() }).meta({ description: 'packages worth at least the disagreement to every side: how many, and from what to what they are worth' }),
  tabled: z.array(z.object({ name: text, by: text.nullable(), date: text.nullable(), ...point.shape, onFrontier: z.boolean().nullable().meta({ description: 'null where a limit rules it out, or the run was cut short' }), ruledOutBy: z.array(text), left: z.array(z.number()).meta({ description: 'by side, how many points more the best package has that is better for one side and worse for none' }), dominatedBy: z.int().meta({ description: 'packages of the frontier that are better for one side and worse for none' }), counters: z.array(z.object({ kind: z.enum(['better', 'trade', 'possible']), ...point.shape, gains: z.array(z.number()) })).meta({ description: 'packages to put in its place that keep every limit: better for a side and worse for none; a trade; or, where it is ruled out, possible. `gains`: by side, over the proposal' }), countersWhole: z.boolean().meta({ description: 'false where the search was cut short, so that better ones may be missing' }), trades: z.array(z.object({ ...point.shape, gains: z.array(z.number()) })).meta({ description: 'issues changed together, each of which costs one side something and helps another: log-rolling' }), holds: z.array(z.enum(conceptNames)).nullable().meta({ description: 'by which ways of foreseeing it would hold once all have done their part; null where nobody has anything to do for it' }), said })),
  robustness: z.object({
    seed: z.int(), said,
    survival: z.array(z.object({ of: text, finding: z.enum(['possible', 'agreement', 'better', 'dominates', 'frontier', 'solution']), package: z.record(text, text), share: z.number(), low: z.number(), high: z.number(), draws: z.int(), exact: z.boolean() })).meta({ description: 'how far each finding survives the ranges: exactly, or in which share of the draws, with a 95% interval' }),
    tornado: z.array(z.object({ ...numberShape, answersOtherAtLow: z.number(), answersOtherAtHigh: z.number(), size: z.number() })).meta({ description: 'numbers that alone change the Nash package, and how many of its answers, the greatest first' }),
    learning: z.array(z.object({ ...numberShape, worth: z.number(), changes: z.number() })).meta({ description: 'what it is worth to learn a number before choosing by the Nash product, in the geometric mean of points' }),
  }).nullable().meta({ description: 'null where no number has a range, or nothing was drawn' }),
  moved: z.object({ since: text, said }).nullable().meta({ description: 'of --since: how the result moved as the record moved, in words' }),
  method: z.enum(['enumeration', 'dynamic programming', 'mixed-integer programming']),
  exact: z.boolean().meta({ description: 'whether ties were told by exact arithmetic' }),
  notes, partial,
}).meta({ id: 'settledPackages' })
export type SettledPackages = z.infer<typeof settledPackages>

const perConcept = <T extends z.ZodType>(of: T) => z.object({ nash: of, gmr: of, smr: of, seq: of, sim: of } satisfies Record<Concept, T>)
const states = z.array(number)
const effect = { alsoHold: states, noLongerHold: states, noLongerPossible: states.meta({ description: 'by their numbers as things are' }) }
/** SIM is not defined for what these tell of. */
const byPunishment = { nash: states, gmr: states, smr: states, seq: states }
const move = z.object({ decisionMaker: text, to: number })

const settledGraph = z.object({
  kind: z.literal('graph'), title: text,
  decisionMakers: z.array(text),
  options: z.array(z.object({ name: text, decisionMaker: text, direction: z.enum(['both', 'forward', 'back']) })).meta({ description: 'in the order of the letters of a state' }),
  count: count.meta({ description: 'feasible states' }),
  reading: z.enum(['any-sequence', 'gmcr-py']).meta({ description: 'of what may punish an improvement: any legal sequence of the others’ moves, nobody twice in a row (Fang, Hipel & Kilgour 1993); or such as have each of them move once at most, as gmcr-py reads it' }),
  states: z.array(z.object({ number, options: text.meta({ description: 'a letter an option: Y taken, N not' }), name: text.optional() })).meta({ description: 'every state; of very many only equilibria, as `notes` says' }),
  equilibria: perConcept(z.array(number).nullable()).meta({ description: 'null where the run was cut short before' }),
  stability: z.array(z.object({ state: number, decisionMaker: text, ...perConcept(z.boolean().nullable()).shape })).meta({ description: 'for the states that are listed, whether each is stable for each decision maker; null where the run was cut short before' }),
  statusQuo: z.object({ from: number, ways: z.array(z.object({ to: number, improving: z.array(move).nullable(), legal: z.array(move).nullable() })) }).optional().meta({ description: 'where a status quo is known or asked for: the shortest way to each state that holds by SEQ, by moves that their makers gain by, and by any; null where there is none' }),
  asked: z.object({ state: number, holds: z.array(z.enum(conceptNames)) }).optional().meta({ description: 'of --state: by which ways of foreseeing it is an equilibrium; why, and why not, is said in words' }),
  wanted: z.object({
    state: number, concept: z.enum(conceptNames), already: z.boolean(),
    preferences: z.array(z.object({ changes: z.array(z.object({ decisionMaker: text, noBetter: states.meta({ description: 'states that it prefers to the wanted one as yet, and would hold no better' }) })), distance: z.number(), ...effect })).meta({ description: 'nearest first' }),
    options: z.array(z.object({ change: z.enum(['tied', 'irreversible', 'struck']).meta({ description: 'tied: two options are taken and dropped together; irreversible: in one direction; struck: can no longer be taken' }), options: z.array(text), direction: z.enum(['forward', 'back']).nullable(), ...effect })),
  }).optional().meta({ description: 'of --want: changes after which the state is an equilibrium' }),
  coalitions: z.object({ each: z.array(z.object({ members: z.array(text), ...byPunishment })).meta({ description: 'of two members and more: the states that they would not leave together' }), equilibria: z.object(byPunishment).meta({ description: 'states that no decision maker and no coalition would leave' }) }).optional().meta({ description: 'of --coalitions; those outside may act together too (Inohara & Hipel 2008)' }),
  unknown: z.object({ a: z.object(byPunishment), b: z.object(byPunishment), c: z.object(byPunishment), d: z.object(byPunishment) } satisfies Record<Extension, unknown>).optional().meta({ description: 'where preferences are unknown: equilibria by how each side takes that: drawn by what may be better and deterred only by what is known (a); drawn and deterred by what is known (b), or by what may be (c); drawn by what is known and deterred by what may be (d)' }),
  strength: z.object({ strong: z.object(byPunishment), weak: z.object(byPunishment) }).optional().meta({ description: 'where preferences are great or mild: equilibria from which every improvement could be answered by what its maker greatly disprefers, and the others' }),
  hypergame: z.object({ seenBy: z.array(z.object({ decisionMaker: text, ...perConcept(states).shape })), inEvery: perConcept(states), holding: perConcept(states), surprises: z.array(z.object({ decisionMaker: text, concept: z.enum(conceptNames), of: z.enum(['unknown', 'unforeseen', 'leaves']), state: number })) }).optional().meta({ description: 'where sides see the conflict otherwise: what each expects to hold, what all do, what would hold as each sees it for itself, and where one would be surprised' }),
  said, notes, partial,
}).meta({ id: 'settledGraph' })
export type SettledGraph = z.infer<typeof settledGraph>

const settledDivision = z.object({
  kind: z.literal('division'), title: text,
  method: z.enum(['adjusted-winner', 'sealed-bids', 'divide-and-choose']),
  sides: z.array(text), items: z.array(text),
  points: z.array(rational).meta({ description: 'what each side ends with, by its own points, money included' }),
  shares: z.array(z.array(rational)).meta({ description: 'side by side, the part it has of each item' }),
  split: text.nullable(),
  payments: z.array(rational).nullable().meta({ description: 'of sealed bids: what each side pays in; less than 0: is paid' }),
  scaledTo: rational.nullable().meta({ description: 'what the points of each side were scaled to; null where they stand as given' }),
  worth: z.array(z.array(rational)).meta({ description: 'what each side makes of its own share and the others’' }),
  envyFree: z.boolean(), proportional: z.boolean(), equitable: z.boolean(),
  efficient: z.boolean().nullable().meta({ description: 'null where there are too many whole items to try' }),
  said, notes, partial,
}).meta({ id: 'settledDivision' })
export type SettledDivision = z.infer<typeof settledDivision>

const single = z.discriminatedUnion('kind', [settledPackages, settledGraph, settledDivision])
export type Settled = z.infer<typeof single>

/** What `travaux settle --format json` prints. */
export const settled = z.discriminatedUnion('kind', [
  settledPackages, settledGraph, settledDivision,
  z.object({ kind: z.literal('several'), title: text, models: z.array(z.intersection(z.object({ name: text }), single)), notes, partial }).meta({ description: 'of a file or a dossier with several models' }),
])
