import type { PropositionId, SideId } from '@travaux/model'
import type { LinkageOnRecord, PackageOnRecord, PreferenceOnRecord, RedLineOnRecord, SettlementOnRecord } from '@travaux/record'
import type { Estimate, PackageLinkage, PackageModel, PackageSide, Pick, RedLine, TabledPackage } from '@travaux/settlement'

/**
 * A settlement model with the numbers of one estimate, as the kernels take it: what an alternative gives as a share, 0 to 1, of what its issue weighs, weights and
 * reservations in points. `model` is null where numbers are missing, or there are no issues; `missing` has a sentence for each. `tabled`: the packages of `model.tabled`, in its
 * order. Keys of grounds are ids of subjects.
 */
export function packageModelOf(on: SettlementOnRecord, estimate: string | null): { readonly model: PackageModel | null; readonly missing: readonly string[]; readonly tabled: readonly PackageOnRecord[] } {
  const numbers = new Map(on.preferences.filter((each) => each.estimate === estimate).map((each) => [`${each.side} ${keyOf(each)}`, each]))
  const missing: string[] = []
  const inEstimate = estimate === null ? '' : ` in the estimate ${estimate}`
  const number = (side: SideId, key: string, scale: number, sentence: string): Estimate => {
    const found = numbers.get(`${side} ${key}`)
    if (found === undefined) missing.push(`${sentence}${inEstimate}; record one.`)
    return found === undefined ? { low: 0, likely: 0, high: 0, because: [] } : estimateOf(found, scale)
  }
  const sides = on.sides.map((side): PackageSide => {
    const reservation = numbers.get(`${side.id} `)
    return {
      name: side.name, reservation: reservation === undefined ? null : estimateOf(reservation, 1),
      weights: on.issues.map(({ issue, name }) => number(side.id, issue, 1, `${side.name} has no weight for the issue “${name}”`)),
      values: on.issues.map(({ alternatives }) => alternatives.map(({ proposition, name }) => number(side.id, proposition, 100, `${side.name} has no value for “${name}”`))),
    }
  })
  const places = placesOf(on)
  const indexOf = (side: SideId | null): number | null => {
    const at = on.sides.findIndex(({ id }) => id === side)
    return at === -1 ? null : at
  }
  const tabled = on.packages.flatMap((each) => {
    const picks = picksOf(on, each)
    return picks === null ? [] : [{ each, shown: { name: each.name, by: indexOf(each.side), date: each.date, picks } satisfies TabledPackage }]
  })
  const model: PackageModel = {
    title: on.name,
    issues: on.issues.map(({ name, statusQuo, alternatives }) => {
      const stands = alternatives.findIndex(({ proposition }) => proposition === statusQuo)
      return { name, statusQuo: stands === -1 ? null : stands, alternatives: alternatives.map((each) => ({ name: each.name, doneBy: each.doneBy.map(indexOf).filter((at) => at !== null) })) }
    }),
    sides,
    redLines: on.redLines.flatMap((line) => redLineOf(line, indexOf(line.side), places)),
    linkages: on.linkages.map((linkage) => linkageOf(linkage, indexOf(linkage.side), places)),
    tabled: tabled.map(({ shown }) => shown),
  }
  return { model: missing.length > 0 || on.issues.length === 0 ? null : model, missing, tabled: tabled.map(({ each }) => each) }
}

type Places = ReadonlyMap<PropositionId, Pick>

function placesOf({ issues }: SettlementOnRecord): Places {
  return new Map(issues.flatMap(({ alternatives }, issue) => alternatives.map(({ proposition }, alternative) => [proposition, { issue, alternative }] as const)))
}

function placed(propositions: readonly PropositionId[], places: Places): readonly Pick[] {
  return propositions.map((each) => places.get(each)).filter((pick) => pick !== undefined)
}

function keyOf({ of }: PreferenceOnRecord): string {
  switch (of.of) {
    case 'alternative': return of.proposition
    case 'weight': return of.issue
    case 'reservation': return ''
    default: return of satisfies never
  }
}

/** Divided, not multiplied by a hundredth: 35 of 100 is the number nearest to 0.35, which has two decimals. */
function estimateOf({ low, likely, high, subject }: PreferenceOnRecord, scale: number): Estimate {
  return { low: low / scale, likely: likely / scale, high: high / scale, because: [subject] }
}

function redLineOf({ subject, name, rule, propositions, held }: RedLineOnRecord, side: number | null, places: Places): readonly RedLine[] {
  const picks = placed(propositions, places)
  return side === null || picks.length === 0 ? [] : [{ name, side, rule, picks, held, because: [subject] }]
}

function linkageOf({ subject, name, tie, of, on, held }: LinkageOnRecord, side: number | null, places: Places): PackageLinkage {
  return { name, tie, of: placed(of, places), on: placed(on, places), side, held, because: [subject] }
}

/** Null where it does not pick one alternative of each issue: the model has changed since. */
function picksOf({ issues }: SettlementOnRecord, { picks }: PackageOnRecord): TabledPackage['picks'] | null {
  const chosen = issues.map(({ alternatives }) => alternatives.flatMap(({ proposition }, i) => (picks.includes(proposition) ? [i] : [])))
  return chosen.every((each) => each.length === 1) ? chosen.flat() : null
}
