import type { OwedStep } from '@travaux/record'
import { courseLine } from './courseLine.ts'
import type { CourseScale } from './courseScale.ts'
import { courseWords } from './courseWords.ts'
import { isoDays } from './isoDays.ts'
import { sparkSize } from './sparkSize.ts'

const { width, height, edge } = sparkSize

/** The course of one row, small: a step curve under the years of the table's head. */
export function CourseSpark({ course, scale, today }: { course: readonly OwedStep[]; scale: CourseScale; today: string }) {
  const { line, area, points } = courseLine(course, scale, isoDays(today)?.[1] ?? scale.last, width, height)
  return (
    <svg className="course-spark" width={width + 2 * edge} height={height + 2 * edge} viewBox={`${-edge} ${-edge} ${width + 2 * edge} ${height + 2 * edge}`} fill="none" role="img" aria-label={courseWords(course)}>
      {scale.years.map(({ year, at }) => { const x = (at - scale.first) / (scale.last - scale.first) * width; return <path key={year} d={`M${x} 0V${height}`} stroke="var(--line)" /> })}
      <path d={`M0 0H${width}`} stroke="var(--line-2)" strokeDasharray="1 3" />
      <path d={`M0 ${height}H${width}`} stroke="var(--line-2)" />
      <path d={area} fill="var(--undertaking)" opacity="0.13" />
      <path d={line} stroke="var(--undertaking)" strokeWidth="1.6" />
      {points.map(({ at, step, x, y }) => step.counts ? <circle key={at} cx={x} cy={y} r="2.3" fill="var(--undertaking)" /> : <circle key={at} cx={x} cy={y} r="2" stroke="var(--ink-3)" fill="var(--surface)" />)}
    </svg>
  )
}
