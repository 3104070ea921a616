import type { PackageLinkage, PackageModel, PackageSide, Pick } from '../packages/packageModel.ts'

/**
 * A model with the sides, issues and alternatives of another, matched by name: what both have keeps its numbers, what only the other has comes with the other's. Limits keep
 * what is left of them; one of which an end is gone, or whose side is, is gone. What is tabled is the other's.
 */
export function restated(model: PackageModel, as: PackageModel): PackageModel {
  const issues = as.issues.map(({ name }) => placeOf(model.issues, name))
  const alternatives = as.issues.map((issue, place) => issues[place] === null ? issue.alternatives.map(() => null) : issue.alternatives.map(({ name }) => placeOf(model.issues[issues[place]!]!.alternatives, name)))
  const picksNow = (picks: readonly Pick[]): readonly Pick[] => picks.flatMap(({ issue, alternative }) => {
    const place = issues.indexOf(issue)
    const answer = place < 0 ? -1 : alternatives[place]!.indexOf(alternative)
    return answer < 0 ? [] : [{ issue: place, alternative: answer }]
  })
  const sideNow = (side: number): number => as.sides.findIndex(({ name }) => name === model.sides[side]!.name)
  return {
    ...as,
    sides: as.sides.map((side): PackageSide => {
      const own = model.sides.find(({ name }) => name === side.name)
      return own === undefined ? side : {
        name: side.name,
        reservation: own.reservation,
        weights: side.weights.map((weight, issue) => issues[issue] === null ? weight : own.weights[issues[issue]!]!),
        values: side.values.map((row, issue) => row.map((value, alternative) => {
          const place = alternatives[issue]![alternative]
          return place === null || place === undefined ? value : own.values[issues[issue]!]![place]!
        })),
      }
    }),
    redLines: model.redLines.flatMap((line) => {
      const [side, picks] = [sideNow(line.side), picksNow(line.picks)]
      return side < 0 || picks.length === 0 ? [] : [{ ...line, side, picks }]
    }),
    linkages: model.linkages.flatMap((linkage): readonly PackageLinkage[] => {
      const [side, of, on] = [linkage.side === null ? null : sideNow(linkage.side), picksNow(linkage.of), picksNow(linkage.on)]
      return side === -1 || of.length === 0 || on.length === 0 ? [] : [{ ...linkage, side, of, on }]
    }),
  }
}

function placeOf(named: readonly { readonly name: string }[], name: string): number | null {
  const place = named.findIndex((one) => one.name === name)
  return place < 0 ? null : place
}
