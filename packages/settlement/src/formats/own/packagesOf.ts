import type { Estimate, PackageIssue, PackageModel, PackageSide, Pick } from '../../packages/packageModel.ts'
import { fieldOf } from '../fieldOf.ts'
import type { PackageInput } from '../settleInput.ts'
import { sideName } from '../sideName.ts'
import { groundsOf, type GroundsMade } from './groundsOf.ts'
import type { EstimateGiven, PackagesFile, PicksGiven } from './modelFile.ts'
import { mustBeAmong, mustDiffer, placeOf, Unfit } from './namePlaces.ts'

/** A model of packages with names turned into places. @throws Unfit where a name is unknown, is there twice, or a number is missing. */
export function packagesOf(file: string, given: PackagesFile): PackageInput {
  const grounds = groundsOf()
  const sides = given.sides.map((side) => (typeof side === 'string' ? { name: side } : side))
  const names = sides.map(({ name }) => name)
  mustDiffer(names, 'sides')
  mustDiffer(given.issues.map(({ name }) => name), 'issues')
  const issues = given.issues.map((issue) => issueOf(issue, names))
  for (const [side, row] of Object.entries(given.values)) {
    placeOf(side, names, 'a side', 'values')
    for (const issue of Object.keys(row)) placeOf(issue, issues.map(({ name }) => name), 'an issue', `values, ${side}`)
  }
  const model: PackageModel = {
    title: given.title ?? sideName(file), issues,
    sides: sides.map((side) => sideOf(side, given, issues, grounds)),
    redLines: (given.redLines ?? []).map(({ name, side, excludes, requires, held, why, basis }, at) => {
      const words = name ?? `red line ${at + 1}`
      return { name: words, side: placeOf(side, names, 'a side', `“${words}”`), rule: excludes === undefined ? 'requires' : 'excludes', picks: picksOf(excludes ?? requires ?? {}, issues, `“${words}”`), held, because: grounds.because(why, basis) }
    }),
    linkages: (given.linkages ?? []).map(({ name, of, requires, excludes, waitsFor, side, held, why, basis }, at) => {
      const words = name ?? `linkage ${at + 1}`
      return {
        name: words, tie: requires !== undefined ? 'requires' : excludes !== undefined ? 'excludes' : 'waits-for', of: picksOf(of, issues, `“${words}”`), on: picksOf(requires ?? excludes ?? waitsFor ?? {}, issues, `“${words}”`),
        side: side === undefined ? null : placeOf(side, names, 'a side', `“${words}”`), held, because: grounds.because(why, basis),
      }
    }),
    tabled: (given.tabled ?? []).map(({ name, by, date, package: picked }) => {
      for (const issue of Object.keys(picked)) placeOf(issue, issues.map((each) => each.name), 'an issue', `“${name}”`)
      return {
        name, by: by === undefined ? null : placeOf(by, names, 'a side', `“${name}”`), date: date ?? null,
        picks: issues.map((issue) => {
          const alternative = fieldOf(picked, issue.name)
          if (alternative === undefined) throw new Unfit(`“${name}” picks nothing of the issue “${issue.name}”; a package has one alternative of each.`)
          return placeOf(alternative, issue.alternatives.map((each) => each.name), `an alternative of “${issue.name}”`, `“${name}”`)
        }),
      }
    }),
  }
  return { kind: 'packages', model, disagreement: given.disagreement ?? 'reservation', notes: [], grounds: grounds.all }
}

function issueOf({ name, statusQuo, alternatives }: PackagesFile['issues'][number], sides: readonly string[]): PackageIssue {
  const all = alternatives.map((each) => (typeof each === 'string' ? { name: each, doneBy: [] } : { name: each.name, doneBy: (each.doneBy ?? []).map((side) => placeOf(side, sides, 'a side', `“${each.name}” of “${name}”`)) }))
  const names = all.map((each) => each.name)
  mustDiffer(names, `alternatives of “${name}”`)
  return { name, alternatives: all, statusQuo: statusQuo === undefined ? null : placeOf(statusQuo, names, 'an alternative', `the status quo of “${name}”`) }
}

function sideOf({ name, reservation }: { readonly name: string; readonly reservation?: EstimateGiven | undefined }, { values }: PackagesFile, issues: readonly PackageIssue[], grounds: GroundsMade): PackageSide {
  const own = fieldOf(values, name)
  if (own === undefined) throw new Unfit(`values lacks the side “${name}”; say what each alternative is worth to it.`)
  return {
    name,
    reservation: reservation === undefined ? null : estimateOf(reservation, `the reservation of ${name}`, grounds),
    weights: issues.map((issue) => estimateOf(fieldOf(own, issue.name)?.weight ?? 1, `the weight of “${issue.name}” for ${name}`, grounds)),
    values: issues.map((issue) => {
      const worth = fieldOf(own, issue.name)?.worth
      if (worth === undefined) throw new Unfit(`values, ${name} lacks the issue “${issue.name}”; say what its alternatives are worth.`)
      mustBeAmong(Object.keys(worth), issue.alternatives.map((each) => each.name), 'an alternative', `values, ${name}, ${issue.name}`)
      return issue.alternatives.map((alternative) => {
        const given = fieldOf(worth, alternative.name)
        if (given === undefined) throw new Unfit(`values, ${name}, ${issue.name} lacks “${alternative.name}”; give it a number, 0 where it is worth nothing.`)
        return estimateOf(given, `the worth of “${alternative.name}” to ${name}`, grounds)
      })
    }),
  }
}

function estimateOf(given: EstimateGiven, what: string, grounds: GroundsMade): Estimate {
  if (typeof given === 'number') return { low: given, likely: given, high: given, because: [] }
  const { likely, low = likely, high = likely } = given
  if (low > likely || likely > high) throw new Unfit(`${what} runs from ${low} over ${likely} to ${high}; low ≤ likely ≤ high is wanted.`)
  return { low, likely, high, because: grounds.because(given.why, given.basis) }
}

function picksOf(given: PicksGiven, issues: readonly PackageIssue[], where: string): readonly Pick[] {
  const picks = Object.entries(given).flatMap(([named, alternatives]) => {
    const issue = placeOf(named, issues.map(({ name }) => name), 'an issue', where)
    const names = issues[issue]!.alternatives.map(({ name }) => name)
    return [alternatives].flat().map((alternative) => ({ issue, alternative: placeOf(alternative, names, `an alternative of “${named}”`, where) }))
  })
  if (picks.length === 0) throw new Unfit(`${where} names no alternative.`)
  return picks
}
