import type { Subject } from '../../folded.ts'
import { carriedOutWords } from './carriedOutWords.ts'
import { dateWords } from '../dateWords.ts'
import { listed } from '../listed.ts'
import type { OwedContradiction, OwedStep } from './owed.ts'
import type { Known } from '../table.ts'
import { timeSpan } from '../timeSpan.ts'
import { daysBetween } from '../daysBetween.ts'

/** Days within which two assessments are of one time: a fortnight, by judgement. Further apart, the thing itself may have moved. */
const near = 14

/**
 * Where two who assess differ on one time: steps at most a fortnight apart, by different assessors, at different levels; and where two persons say different things of one assessment.
 * That something was agreed is no assessment of how far it has come. O(steps²) within a fortnight.
 */
export function owedContradictions(known: Known, course: readonly OwedStep[]): readonly OwedContradiction[] {
  const found: OwedContradiction[] = []
  for (const [i, one] of course.entries()) {
    const words = rivalWords(known, one)
    if (words !== null) found.push({ between: [i, i], words })
    if (!assesses(one)) continue
    for (let j = i + 1; j < course.length && daysApart(one, course[j] as OwedStep) <= near; j += 1) {
      const other = course[j] as OwedStep
      if (assesses(other) && other.level !== one.level && apart(whose(known, one), whose(known, other))) found.push({ between: [i, j], words: `${said(known, one)}; ${said(known, other)}.` })
    }
  }
  return found
}

function assesses({ by, level, counts }: OwedStep): boolean {
  return counts && (by === 'assessment' || (by === 'telling' && level > 0))
}

function daysApart(a: OwedStep, b: OwedStep): number {
  const [one, other] = [timeSpan(a.on), timeSpan(b.on)]
  if (one === null || other === null) return Infinity
  return daysBetween(one.last, other.last)
}

/** Whose assessment it is: who is named, else the person who put it in, else who published it. */
function whose(known: Known, { assessor, review, quote }: OwedStep): readonly string[] {
  if (assessor.length > 0) return assessor.map(({ name }) => name)
  if (review.review === 'added') return [review.by]
  return [known.get('source', quote?.source ?? null)?.value.publisher ?? quote?.place ?? review.by]
}

function apart(some: readonly string[], others: readonly string[]): boolean {
  return !some.some((each) => others.includes(each))
}

function said(known: Known, step: OwedStep): string {
  return `${listed(whose(known, step))} puts it at ${step.level}, ${carriedOutWords(step.level)}${step.on === null ? '' : `, on ${dateWords(step.on)}`}`
}

function rivalWords(known: Known, { by, subject: id }: OwedStep): string | null {
  const subject = by === 'assessment' ? known.get('assessment', id) as Subject<'assessment'> | undefined : undefined
  const rivals = subject?.rivals.map((entry) => `${entry.author.is === 'reader' ? 'the reader' : entry.author.name} ${'value' in entry ? `${(entry.value as Subject<'assessment'>['value']).level}` : 'takes it back'}`) ?? []
  if (subject === undefined || rivals.length === 0) return null
  return `Of one assessment, ${subject.author.is === 'reader' ? 'the reader' : subject.author.name} says ${subject.value.level}, ${listed(rivals)}.`
}
