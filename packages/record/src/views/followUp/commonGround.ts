import type { PropositionId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import { compare } from '../compare.ts'
import { negotiating } from '../names/negotiating.ts'
import type { PublicWords } from '../statements/publicWords.ts'
import { stancesHeld, type InOrder, type StanceLine } from '../statements/stancesHeld.ts'
import type { Known } from '../table.ts'

/** Whether all that a statement takes a position on is what every side that negotiates was for by then, by its own word: then it is nobody's against another. False where it takes none. */
export function commonGround(known: Known, { answers, day }: Pick<PublicWords, 'answers' | 'day'>): boolean {
  if (answers.length === 0) return false
  const courses = known.once(shared)
  for (const answer of answers) {
    const course = courses.get(answer)
    if (course === undefined || course[firstNot(course, (each) => each.day <= day) - 1]?.isShared !== true) return false
  }
  return true
}

/** Whether every side is for an answer, from each day on which that changed, in order. */
type Course = readonly { readonly day: string; readonly isShared: boolean }[]

/** By answer, of those that all have spoken of. Answers to an issue on which nothing changed keep theirs. */
function shared(known: Known): ReadonlyMap<PropositionId, Course> {
  const sides = [...known.once(negotiating)]
  const found = new Map<PropositionId, Course>()
  if (sides.length < 2) return found
  for (const of of stancesHeld(known).values()) {
    const lines = sides.flatMap((side) => of.get(side) ?? [])
    const [first] = lines
    if (first === undefined || lines.length < sides.length) continue
    let kept = made.get(first)
    if (kept === undefined || kept.lines.some((line, i) => line !== lines[i])) made.set(first, kept = { lines, courses: new Map([...first.byProposition.keys()].map((answer) => [answer, courseOf(lines.map((line) => line.byProposition.get(answer)?.own ?? []))])) })
    for (const [answer, course] of kept.courses) if (course.length > 0) found.set(answer, course)
  }
  return found
}

const made = new WeakMap<StanceLine, { readonly lines: readonly StanceLine[]; readonly courses: ReadonlyMap<PropositionId, Course> }>()

function courseOf(own: readonly InOrder[]): Course {
  if (own.some((each) => each.length === 0)) return []
  const all = own.flatMap((each, side) => each.map(({ day, stance }) => ({ day: day ?? '', side, isFor: stance === 'supports' || stance === 'conditional' }))).sort((a, b) => compare(a.day, b.day))
  const now = own.map(() => false)
  const course: { readonly day: string; isShared: boolean }[] = []
  for (const { day, side, isFor } of all) {
    now[side] = isFor
    const isShared = now.every(Boolean)
    const last = course.at(-1)
    if (last?.day === day) last.isShared = isShared
    else if (last?.isShared !== isShared) course.push({ day, isShared })
  }
  return course
}
