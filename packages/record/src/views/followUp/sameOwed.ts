import type { OwedPeople, OwedWitness } from './owedWitness.ts'
import { daysBetween } from '../daysBetween.ts'
import { soon } from './soon.ts'
import { spansMeet } from '../spansMeet.ts'

/** How alike two tellings are, in (0, 1], and why they are taken for one, a sentence. */
export interface SameOwed { readonly alike: number; readonly why: string }

/** Days within which two tellings of an instruction can be of the same: papers tell of it when it was given, and who instructs weeks later instructs anew. Of what is done again and again it is `soon`. By judgement, as `enough` is. */
const instructed = 14

/**
 * Words that carry the sense which two tellings must share: so many, and so great a part of those of the shorter telling, or of both together. The fewer words, the greater the part, as two words in common are soon found. Set by judgement, so that
 * the tellings in the example and in the reports it was read beside come together as a person would put them, and those of other promises stay apart; there is no annotated text to measure them on. Each telling says how many it shares, for a person to see.
 */
const enough = { ofBoth: { shared: 2, part: 0.6 }, allOfFewer: { shared: 3, part: 1 }, mostOfFewer: { shared: 4, part: 0.8 }, dueTogether: { shared: 2, part: 0.6 } } as const

/**
 * Whether what a source says is owed is what an earlier one says: null where it is not, or may not be. Nothing may speak against it (other people, another level, another due
 * day, a "not", for what recurs another time), and of the words that carry the sense (`contentStems`) nearly all of the shorter telling must be in the other: all of three,
 * four fifths of four or more, or three fifths of both together; three fifths of the shorter where both are due at one time.
 */
export function sameOwed(first: OwedWitness, other: OwedWitness): SameOwed | null {
  if (first.conduct !== other.conduct || first.negated !== other.negated) return null
  const apart = first.day === null || other.day === null ? 0 : Math.abs(daysBetween(first.day, other.day))
  if (first.subject.kind === 'instruction' ? apart > instructed : (first.recurs || other.recurs) && apart > soon) return null
  if (!fit(first.bound, other.bound) || !fit(first.binding, other.binding)) return null
  const due = sameDue(first, other)
  if (due === false) return null
  let shared = 0
  const [fewer, more] = first.stems.size <= other.stems.size ? [first.stems, other.stems] : [other.stems, first.stems]
  for (const stem of fewer) if (more.has(stem)) shared += 1
  const [ofFewer, ofAll] = [shared / fewer.size, shared / (first.stems.size + other.stems.size - shared)]
  const alike = shared === fewer.size && shared === more.size && shared > 0 || isEnough(enough.ofBoth, shared, ofAll)
    || isEnough(enough.allOfFewer, shared, ofFewer) || isEnough(enough.mostOfFewer, shared, ofFewer) || due === true && isEnough(enough.dueTogether, shared, ofFewer)
  if (!alike) return null
  const people = first.bound.persons.length > 0 && other.bound.persons.length > 0 ? 'of the same people' : first.bound.sides.length > 0 && other.bound.sides.length > 0 ? 'of the same sides' : 'of people who can be the same'
  return { alike: ofAll, why: `It is told ${people} and shares ${shared} of the ${fewer.size} ${fewer.size === 1 ? 'word' : 'words'} that carry its sense${due === true ? ', and is due at the same time' : ''}.` }
}

function isEnough(least: { readonly shared: number; readonly part: number }, shared: number, part: number): boolean {
  return shared >= least.shared && part >= least.part
}

/** Whether both are due at one time: false where they are not, null where that cannot be told. */
function sameDue(a: OwedWitness, b: OwedWitness): boolean | null {
  if (a.due !== null && b.due !== null) return spansMeet(a.due, b.due)
  const [one, other] = [a.dueAt, b.dueAt]
  if (one === null || other === null) return null
  if (one.level !== other.level && one.level !== 'unknown' && other.level !== 'unknown') return false
  const [month, otherMonth] = [one.month ?? monthOf(a), other.month ?? monthOf(b)]
  return month === null || otherMonth === null ? null : month === otherMonth
}

function monthOf({ due }: OwedWitness): number | null {
  return due !== null && due.first.slice(0, 7) === due.last.slice(0, 7) ? Number(due.first.slice(5, 7)) : null
}

/** Whether nothing speaks against two being the same people: where both name persons, one names none whom the other does not; where both name sides, they are the same. */
function fit(a: OwedPeople, b: OwedPeople): boolean {
  if (a.level !== b.level && a.level !== 'unknown' && b.level !== 'unknown') return false
  if (a.sides.length > 0 && b.sides.length > 0 && a.sides.join(' ') !== b.sides.join(' ')) return false
  if (a.persons.length === 0 || b.persons.length === 0) return true
  const [fewer, more] = a.persons.length <= b.persons.length ? [a.persons, b.persons] : [b.persons, a.persons]
  return fewer.every((each) => more.includes(each))
}
