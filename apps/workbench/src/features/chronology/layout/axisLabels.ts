import type { Tick } from './axisTicks.ts'

/** What stands on the axis beside the flag of the as-of line: `flagTurns` where the flag stands to the left of the line. */
export interface AxisLabels { readonly labels: readonly { readonly left: number; readonly label: string }[]; readonly flagTurns: boolean }

const flagWidth = 86
const gap = 6

/**
 * Where the names of the months stand, up to `right`. The flag goes to the side of its line on which it hides none; where it would hide one on either
 * side, that name steps aside to the end of the flag if there is room before the next, or else is left out.
 */
export function axisLabels(ticks: readonly Tick[], today: number | null, right: number): AxisLabels {
  const own = ticks.map(({ x, label }) => ({ left: x + gap, label }))
  const fits = own.filter(({ left, label }) => left + widthOf(label) < right)
  if (today === null) return { labels: fits, flagTurns: false }
  const hides = (from: number) => fits.filter(({ left, label }) => left < from + flagWidth && left + widthOf(label) > from).length
  const flagTurns = today + flagWidth > right - 8 || (hides(today) > 0 && hides(today - flagWidth) === 0 && today - flagWidth > (ticks[0]?.x ?? 0))
  const from = flagTurns ? today - flagWidth : today
  return {
    flagTurns,
    labels: fits.flatMap((each, index) => {
      const { left, label } = each
      if (left >= from + flagWidth || left + widthOf(label) <= from) return [each]
      const moved = from + flagWidth + gap
      const end = fits[index + 1]?.left ?? right
      return moved + widthOf(label) + gap < end ? [{ left: moved, label }] : []
    }),
  }
}

const widthOf = (label: string): number => label.length * 6.6
