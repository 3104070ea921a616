import type { OwedStep } from '@travaux/record'
import type { CourseScale } from './courseScale.ts'
import { isoDays } from './isoDays.ts'

/** A step as it is drawn. `from`, `to`: across, the days on which it can have been; `at` index in the course. */
interface CoursePoint { readonly at: number; readonly step: OwedStep; readonly x: number; readonly y: number; readonly from: number; readonly to: number }

interface CourseLine { readonly line: string; readonly area: string; readonly points: readonly CoursePoint[]; readonly end: { readonly x: number; readonly y: number } | null }

/**
 * The steps of a course as a line that keeps its level until the next, over `width` by `height`, level 0 at the bottom and 3 at the top. A step whose day is not known
 * rises over all the days on which it can have been. Steps without a day are left out, and those that do not count are points without a line.
 */
export function courseLine(course: readonly OwedStep[], { first, last }: CourseScale, today: number, width: number, height: number): CourseLine {
  const across = (day: number) => Math.max(0, Math.min(width, (day - first) / Math.max(1, last - first) * width))
  const points = course.flatMap((step, at): readonly CoursePoint[] => {
    const days = isoDays(step.on)
    if (days === null) return []
    const [from, to] = [across(days[0]), across(Math.min(days[1], Math.max(days[0], today)))]
    return [{ at, step, x: (from + to) / 2, y: height - step.level / 3 * height, from, to }]
  })
  const counting = points.filter(({ step }) => step.counts)
  const [begin] = counting
  if (begin === undefined) return { line: '', area: '', points, end: null }
  const end = { x: across(today), y: counting.at(-1)?.y ?? begin.y }
  const rest = counting.slice(1).map(({ from, to, x, y }) => to - from < 4 ? `H${fixed(x)}V${fixed(y)}` : `H${fixed(from)}L${fixed(to)} ${fixed(y)}`).join('')
  const line = `M${fixed(begin.x)} ${fixed(begin.y)}${rest}H${fixed(Math.max(end.x, counting.at(-1)?.x ?? 0))}`
  return { line, area: `${line}V${fixed(height)}H${fixed(begin.x)}Z`, points, end }
}

const fixed = (value: number) => String(Math.round(value * 10) / 10)
