import type { EstimateBasis, Passage, SideId, SubjectId } from '@travaux/model'
import type { GroundOnRecord, Known, Ladder, Naming, Quote, ReviewShown, SettlementOnRecord } from '@travaux/record'
import type { compartmentsOf } from '../compartmentsOf.ts'
import { attributedWords } from './attributedWords.ts'
import { dayWritten } from './dayWritten.ts'

/** A preference, a red line, a mandate, a linkage, a package on the table, a preference among states: what somebody put in, and the words it rests on. */
export interface GroundShown {
  readonly key: SubjectId
  readonly side: SideId | null
  readonly basis: EstimateBasis
  /** Follows "for": "on 14 January 2019 Sergei Lavrov said “…”"; or, where it rests on no words, whose estimate it is: "the secretariat infers it of Japan: …". */
  readonly words: string
  readonly why: string | null
  /** How near its first words are to the side; null where it rests on none. */
  readonly ladder: Ladder | null
  /** Whose words they are, in short, and the ISO date; null where nothing tells. */
  readonly speaker: string | null
  readonly date: string | null
  /** Of sources that are known, without the quotation marks about them. */
  readonly quotes: readonly Quote[]
  /** All it rests on, as it was recorded: what a correction keeps. */
  readonly evidence: readonly Passage[]
  readonly review: ReviewShown
  readonly compartment: string
}

/** What a clause is made of where there are no words to quote. `who`: whose estimate it is, or who recorded it. */
interface Put { readonly ground: GroundOnRecord; readonly side: SideId | null; readonly basis: EstimateBasis; readonly why: string | null; readonly alone: string }

/** The grounds of all that counts in a model with the numbers of one estimate, in the order of the model. */
export function groundsShown(seen: Known, names: Naming, on: SettlementOnRecord, estimate: string | null, compartments: ReturnType<typeof compartmentsOf>): readonly GroundShown[] {
  const ofEstimate = <T extends { readonly estimate: string }>(all: readonly T[]): readonly T[] => all.filter((each) => each.estimate === estimate)
  const put: readonly Put[] = [
    ...ofEstimate(on.preferences).map((each) => ({ ground: each, side: each.side, basis: each.basis, why: each.why, alone: holding(whoseEstimate(each.estimate), names.side(each.side), each.basis, each.why) })),
    ...on.redLines.map((each) => ({ ground: each, side: each.side, basis: each.basis, why: null, alone: each.from === 'mandate' ? `${names.side(each.side)}’s instructions say: ${bare(each.name)}` : holding(each.by, names.side(each.side), each.basis, each.name) })),
    ...on.linkages.map((each) => ({ ground: each, side: each.side, basis: each.basis, why: null, alone: `${each.by} holds it so: ${bare(each.name)}` })),
    ...on.packages.map((each) => ({ ground: each, side: each.side, basis: 'public' as const, why: null, alone: `${each.side === null ? each.by : names.side(each.side)} put “${each.name}” on the table${each.date === null ? '' : ` on ${dayWritten(each.date)}`}` })),
    ...on.graphs.flatMap((graph) => ofEstimate(graph.preferences)).map((each) => ({ ground: each, side: each.side, basis: each.basis, why: null, alone: holding(whoseEstimate(each.estimate), names.side(each.side), each.basis, each.name) })),
  ]
  return put.map(({ ground, side, basis, why, alone }): GroundShown => {
    const [first] = ground.words
    return {
      key: ground.subject, side, basis, words: first === undefined ? alone : attributedWords(seen, names, first), why, ladder: first?.ladder ?? null,
      speaker: first === undefined ? null : first.speaker?.short ?? (first.how === 'said' ? null : first.publisher), date: first?.date ?? null, quotes: ground.words.map(({ quote }) => quote), evidence: ground.evidence,
      review: ground.review, compartment: compartments.ofSubject(ground.subject)?.name ?? 'shared',
    }
  })
}

/** "secretariat" is the secretariat; a name that begins with a capital, or with its article, stands as it is. */
function whoseEstimate(estimate: string): string {
  return /^\p{Ll}/u.test(estimate) && !/^(?:the|our|my|an?)\s/u.test(estimate) ? `the ${estimate}` : estimate
}

function holding(who: string, side: string, basis: EstimateBasis, why: string | null): string {
  const because = why === null ? '' : `: ${bare(why)}`
  switch (basis) {
    case 'public': return `${who} reads it so off what ${side} said in public${because}`
    case 'mandate': return `${who} has it from ${side}’s own instructions${because}`
    case 'inference': return `${who} infers it of ${side}${because}`
    default: return basis satisfies never
  }
}

/** A sentence as a part of another. */
function bare(sentence: string): string {
  return sentence.trim().replace(/[.;,]$/u, '')
}
