import type { CourseScale } from './courseScale.ts'
import { sparkSize } from './sparkSize.ts'

const { width, edge } = sparkSize

/** The years above the curves: as many as there is room for, the last in short where it has little. */
export function CourseYears({ scale }: { scale: CourseScale }) {
  const each = width / Math.max(1, (scale.last - scale.first) / 365.25)
  const every = each >= 34 ? 1 : each >= 17 ? 2 : 5
  const end = scale.years.at(-1)?.year ?? 0
  return (
    <svg className="course-years tabular" width={width + 2 * edge} height={16} viewBox={`${-edge} 0 ${width + 2 * edge} 16`} aria-hidden>
      {scale.years.filter(({ year }) => (end - year) % every === 0).map(({ year, at }) => {
        const x = (at - scale.first) / (scale.last - scale.first) * width
        return <text key={year} x={width - x < 26 ? width + edge : x} y="12" textAnchor={width - x < 26 ? 'end' : 'start'}>{width - x < 26 ? `’${String(year).slice(2)}` : year}</text>
      })}
    </svg>
  )
}
