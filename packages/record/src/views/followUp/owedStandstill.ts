import { dateWords } from '../dateWords.ts'
import { listed } from '../listed.ts'
import type { Owed } from './owed.ts'
import { shortened } from '../shortened.ts'
import { slowWords } from './slowWords.ts'
import { timeSpan } from '../timeSpan.ts'
import { daysBetween } from '../daysBetween.ts'

/** Days without a higher step after which what is under way counts as standing still: half a year. */
const still = 182

/**
 * Why what is under way is held to stand still by a day, a sentence; null where it is not: its last step is told to be slow or delayed, or none was higher for
 * half a year. What was not begun, or is carried out, does not stand still.
 */
export function owedStandstill({ course, level }: Pick<Owed, 'course' | 'level'>, day: string): string | null {
  if (level === null || level === 0 || level === 3) return null
  const counted = course.filter(({ counts }) => counts)
  const last = counted.at(-1)
  if (last !== undefined && slowWords(last.words)) {
    const who = last.assessor.length === 0 ? last.quote?.place ?? last.review.by : listed(last.assessor.map(({ name }) => name))
    return `It moves slowly by its last step: “${shortened(last.words, 80)}” (${[who, ...last.on === null ? [] : [dateWords(last.on)]].join(', ')}).`
  }
  const rose = counted.findLast((step, i) => step.level > (counted[i - 1]?.level ?? 0))
  const since = timeSpan(rose?.on ?? null)?.last
  if (rose === undefined || since === undefined || day === '') return null
  return daysBetween(since, day) > still ? `No higher step for more than half a year: the last was to ${rose.level}, ${dateWords(rose.on as string)}.` : null
}
