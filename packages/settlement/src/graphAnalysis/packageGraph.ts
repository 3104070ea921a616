import type { GraphModel } from '../graph/graphModel.ts'
import { grains } from '../packages/exact/grains.ts'
import { pointsOf } from '../packages/exact/pointsOf.ts'
import { scaleSide } from '../packages/exact/sideScale.ts'
import type { PackageModel, Picks } from '../packages/packageModel.ts'
import type { Refusal } from '../refusal.ts'
import { inMask } from './inMask.ts'

/**
 * Whether a package would hold, as a graph model. Decision makers are all sides, in their order; the option `i` is that the side `actors[i]` does its part. `parts[i]`: the issues on
 * which it has something to do. `worth[side][state]`: in the side's own points, states in rising order of their bits. `exact`: whether ties were told by exact sums.
 */
export interface PackageGraph {
  readonly model: GraphModel
  readonly actors: readonly number[]
  readonly parts: readonly (readonly number[])[]
  readonly worth: readonly (readonly number[])[]
  readonly exact: boolean
  /** The state, by its bits, in which these sides have done their part and no others; sides without a part count for nothing. */
  readonly stateOf: (sides: readonly number[]) => number
}

/**
 * Would this package hold? Each side that has something to do can do its part or not, and undo it; a state tells who has. An alternative is in force when all sides that carry it out
 * (`doneBy`) have done their part; one that nobody in particular carries out, when every side with a part has; until then the issue stays at its status quo, and where it has none
 * it is worth 0. What is the status quo already takes nothing to do. A state is worth to a side the sum of weight × value of what holds in it, by the likely numbers; reservation
 * values play no part: without an agreement a side has what the status quo gives it. Ties are told by exact sums of decimals, and where these are too long for it within 1e-9 of the
 * side's range. O(2^sides · issues). Refused where nobody has anything to do. Throws a RangeError where picks are not one alternative an issue.
 */
export function packageGraph(model: PackageModel, picks: Picks): PackageGraph | Refusal {
  const { issues, sides } = model
  const sound = picks.length === issues.length && picks.every((pick, issue) => issues[issue]!.alternatives[pick] !== undefined)
  if (!sound) throw new RangeError(`picks ${picks.join(' ')} are not one alternative of each of ${issues.length} issues`)
  const changed = issues.map(({ statusQuo }, issue) => picks[issue] !== statusQuo)
  const doneBy = issues.map(({ alternatives }, issue) => (changed[issue]! ? alternatives[picks[issue]!]!.doneBy : []))
  const actors = sides.map((_, side) => side).filter((side) => doneBy.some((each) => each.includes(side)))
  const name = model.tabled.find((tabled) => tabled.picks.every((pick, issue) => pick === picks[issue]))?.name ?? 'The package'
  if (actors.length === 0) {
    return changed.includes(true)
      ? { refused: `Whether “${name}” would hold cannot be asked, for nobody has anything to do in it: say of its alternatives which sides carry them out.`, conflict: [] }
      : { refused: `Whether “${name}” would hold cannot be asked, for it is the status quo: pick another alternative on some issue.`, conflict: [] }
  }
  const all = 2 ** actors.length - 1
  const needed = doneBy.map((own) => (own.length === 0 ? all : own.reduce((mask, side) => mask | (1 << actors.indexOf(side)), 0)))
  const worth = sides.map((side) => worthOf(side))
  const parts = actors.map((actor) => issues.flatMap((_, issue) => (doneBy[issue]!.includes(actor) ? [issue] : [])))
  return {
    actors, parts, exact: worth.every(({ exact }) => exact),
    worth: worth.map(({ points }) => points),
    stateOf: (done) => actors.reduce((bits, actor, i) => (done.includes(actor) ? bits | (1 << i) : bits), 0),
    model: {
      title: name, infeasible: [], forbidden: [], statusQuo: 0,
      options: actors.map((actor) => ({ name: `${sides[actor]!.name} does its part`, owner: actor, direction: 'both' })),
      decisionMakers: sides.map((side, i) => ({
        name: side.name,
        preference: { by: 'worth', worth: worth[i]!.points, because: [...new Set(issues.flatMap((_, issue) => (changed[issue]! ? [...side.weights[issue]!.because, ...at(side.values[issue]!, picks[issue]!), ...at(side.values[issue]!, issues[issue]!.statusQuo)] : [])))] },
      })),
      named: new Map(Array.from({ length: all + 1 }, (_, bits) => [bits, nameOf(bits)])),
    },
  }

  function worthOf({ weights, values }: PackageModel['sides'][number]): { readonly points: readonly number[]; readonly exact: boolean } {
    // The last alternative of every issue is that none holds.
    const { scale, worth: units } = scaleSide(weights.map(({ likely }) => likely), values.map((own) => [...own.map(({ likely }) => likely), 0]), null)
    const from = issues.reduce<number[]>((starts, _, issue) => [...starts, starts[issue]! + values[issue]!.length + 1], [0])
    const sums = Array.from({ length: all + 1 }, (_, bits) => issues.reduce((sum, { statusQuo }, issue) => {
      const inForce = !changed[issue]! || (bits & needed[issue]!) === needed[issue]! ? picks[issue]! : (statusQuo ?? values[issue]!.length)
      return sum + units[from[issue]! + inForce]!
    }, 0))
    // Sums that are a tie have the points of the first of them.
    const points = sums.map((sum) => pointsOf(scale, sums.find((other) => grains(scale, other) === grains(scale, sum))!))
    return { points, exact: scale.exact }
  }

  function nameOf(bits: number): string {
    if (bits === 0) return 'No agreement'
    if (bits === all) return name
    const done = inMask(bits).map((i) => sides[actors[i]!]!.name)
    return done.length === 1 ? `Only ${done[0]} has done its part` : `Only ${done.slice(0, -1).join(', ')} and ${done.at(-1)} have done their part`
  }
}

function at(values: readonly { readonly because: readonly string[] }[], alternative: number | null): readonly string[] {
  return alternative === null ? [] : values[alternative]!.because
}
