import { floatUnit } from '../packages/exact/floatUnit.ts'
import type { SideScale } from '../packages/exact/sideScale.ts'
import type { PackageGame } from '../packages/packageGame.ts'
import type { NumberDraw } from './numberDraws.ts'

/** A game by the numbers of a draw. These are doubles of every kind, so that the unit of a side is as fine as sums below 2^53 allow. */
export function drawInUnits(game: PackageGame, { worths, reservations }: NumberDraw): PackageGame {
  const sides = worths.map((worth, side) => inUnits(worth, game.starts, reservations[side]!))
  return { ...game, worth: sides.map(({ worth }) => worth), scales: sides.map(({ scale }) => scale), reservations: sides.map(({ reservation }) => reservation) }
}

function inUnits(worth: Float64Array, starts: Int32Array, reservation: number | null): { readonly worth: Float64Array; readonly scale: SideScale; readonly reservation: number | null } {
  const ranges = Array.from({ length: starts.length - 1 }, (_, issue): readonly [number, number] => {
    const own = worth.subarray(starts[issue], starts[issue + 1])
    return [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))]
  })
  const zero = ranges.reduce((sum, [least]) => sum + least, 0)
  const { per, grain } = floatUnit(ranges, reservation)
  const units = new Float64Array(worth.length)
  for (const [issue, [least]] of ranges.entries()) for (let at = starts[issue]!; at < starts[issue + 1]!; at++) units[at] = Math.round((worth[at]! - least) / per)
  return { worth: units, scale: { exact: false, zero, per, grain }, reservation: reservation === null ? null : Math.round((reservation - zero) / per) }
}
