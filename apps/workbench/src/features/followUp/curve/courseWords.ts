import type { OwedStep } from '@travaux/record'
import { carriedOutWords } from '../../../wording/carriedOutWords.ts'
import { shownDay } from '../../../wording/shownDay.ts'

/** A course in words, for who does not see it drawn: "0 not begun, Dec 2016; 1 begun, Sep 2017". */
export function courseWords(course: readonly OwedStep[]): string {
  const counting = course.filter(({ counts }) => counts)
  return counting.length === 0 ? 'no step on record' : counting.map(({ level, on }) => `${level} ${carriedOutWords[level]}, ${on === null ? 'no date' : shownDay(on)}`).join('; ')
}
