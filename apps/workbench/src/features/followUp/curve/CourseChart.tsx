import type { OwedStep } from '@travaux/record'
import { shortWords } from '../../text/shortWords.ts'
import { courseLine } from './courseLine.ts'
import type { CourseScale } from './courseScale.ts'
import { courseWords } from './courseWords.ts'
import { isoDays } from './isoDays.ts'

const [width, height] = [318, 84] as const
/** About as wide as a letter of 11 px is. */
const letter = 5.7

/** The course of what is in hand, with what each step was judged by where there is room for the words, and the day the view is drawn for. */
export function CourseChart({ course, scale, today }: { course: readonly OwedStep[]; scale: CourseScale; today: string }) {
  const now = isoDays(today)?.[1] ?? scale.last
  const { line, area, points, end } = courseLine(course, scale, now, width, height)
  const across = (day: number) => (day - scale.first) / (scale.last - scale.first) * width
  const counting = points.filter(({ step }) => step.counts)
  const every = Math.max(1, Math.ceil(scale.years.length / 7))
  return (
    <svg className="course-chart tabular" viewBox={`-20 -16 ${width + 26} ${height + 34}`} fill="none" role="img" aria-label={`Its course: ${courseWords(course)}`}>
      {[0, 1, 2, 3].map((level) => { const y = height - level / 3 * height; return <g key={level}><path d={`M-6 ${y}H${width}`} stroke={level === 0 ? 'var(--line-2)' : 'var(--line)'} /><text x="-17" y={y + 4}>{level}</text></g> })}
      {scale.years.map(({ year, at }, i) => <g key={year}><path d={`M${across(at)} 0V${height}`} stroke="var(--line)" />{(scale.years.length - 1 - i) % every === 0 ? <text x={Math.min(across(at) + 3, width - 22)} y={height + 14}>{year}</text> : null}</g>)}
      <path d={area} fill="var(--undertaking)" opacity="0.14" />
      <path d={line} stroke="var(--undertaking)" strokeWidth="2" />
      <path d={`M${across(now)} -10V${height}`} stroke="var(--ink)" strokeWidth="1.2" />
      {points.map(({ at, from, to, y, step }) => to - from < 4 ? null : <path key={at} d={`M${from} ${y}H${to}`} stroke={step.counts ? 'var(--undertaking)' : 'var(--ink-3)'} strokeDasharray="2 2" />)}
      {counting.map(({ at, x, y, step }, i) => {
        const next = counting[i + 1]
        const room = (next?.x ?? across(now)) - x - 8
        const words = shortWords(step.words, 26)
        return room < words.length * letter ? null : <text key={at} x={x + 5} y={y - 6 < -8 ? y + 13 : y - 6} className="course-said">{words}</text>
      })}
      {points.map(({ at, step, x, y }) => step.counts ? <circle key={at} cx={x} cy={y} r="3.6" fill="var(--undertaking)" /> : <circle key={at} cx={x} cy={y} r="3" fill="var(--canvas)" stroke="var(--ink-3)" strokeWidth="1.3" />)}
      {end === null ? null : <circle cx={end.x} cy={end.y} r="3.6" fill="var(--canvas)" stroke="var(--undertaking)" strokeWidth="1.8" />}
    </svg>
  )
}
