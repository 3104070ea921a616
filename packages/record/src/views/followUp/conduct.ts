import type { SideId } from '@travaux/model'
import { firstNot } from '../../firstNot.ts'
import type { Folded, Subject } from '../../folded.ts'
import { attributed } from '../statements/attributed.ts'
import { commonGround } from './commonGround.ts'
import { conductAbout } from './conductAbout.ts'
import { conductAnswer } from './conductAnswer.ts'
import { conductCandidate, type Standing } from './conductCandidate.ts'
import type { ConductCandidate, ConductKept, NotSearched } from './conductKept.ts'
import { indexed } from '../indexed.ts'
import { issuesSpokenOf } from '../statements/issuesSpokenOf.ts'
import { keptRows, type ToKeep } from '../rows/keptRows.ts'
import { known } from '../known.ts'
import type { Known } from '../table.ts'
import { mergedOwed, type OwedGroup } from './mergedOwed.ts'
import { naming, type Naming } from '../names/naming.ts'
import { negotiating } from '../names/negotiating.ts'
import { notSearched } from './notSearched.ts'
import { owedSince } from './owedSince.ts'
import { owedTellings } from './owedTellings.ts'
import { owing } from './owing.ts'
import { publicWords, type PublicWords } from '../statements/publicWords.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import { reviewShown } from '../reviewShown.ts'
import { shortened } from '../shortened.ts'
import { metAt } from '../meetings/statementsAtMeetings.ts'
import { timeSpan } from '../timeSpan.ts'
import type { ViewOptions } from '../view.ts'

/** How many are shown: of candidates, the last, and those judged; of older ones, the last of each side; of those not bound, the last. */
const most = { bound: 100, older: 5, notBound: 20 } as const

/**
 * What was undertaken about how the sides behave and speak, in the order in which it was first told, each with the statements that may breach it and what came of them. One rule for all sides:
 * said in public (`publicWords`), on the day it was undertaken or later, by somebody who is bound; of rhetoric, what takes a position on an issue or speaks of one, but for common ground (`commonGround`); of confidence, what tells what was said in
 * the talks; of distortion, what says what was agreed, or what that means. What is in a language that the signs do not know is counted, not passed over (`notSearched`). Persons judge, nobody else. O(statements × undertakings of conduct).
 */
export function conduct(folded: Folded, options: ViewOptions): readonly ConductKept[] {
  const seen = known(folded, options.on)
  const names = naming(seen, options.as)
  const groups = mergedOwed.undertaking(seen).filter(({ witnesses: [first] }) => first.conduct)
  const all = groups.length === 0 ? [] : publicWords(seen)
  const kept = groups.map((group) => ({ group, ...chosen(seen, group, all) }))
  const rows = candidates(seen, options.as, kept.flatMap((each) => toKeep(seen, names, each, all)))
  let at = 0
  const next = ({ length }: readonly unknown[]): readonly ConductCandidate[] => rows.slice(at, at += length)
  return kept.map(({ group, of, bound, older, notBound, told, unread }) => ({ ...headOf(seen, names, group, of), candidates: next(bound), told, notSearched: unread, older: next(older), notBound: next(notBound) }))
}

const candidates = keptRows<ConductCandidate>()

/** What an undertaking binds whom to, since when. */
interface Bound { readonly about: ConductKept['about']; readonly sides: readonly SideId[]; readonly persons: readonly string[]; readonly since: string | null; readonly own: ReadonlySet<string> }

interface Chosen { readonly of: Bound; readonly bound: readonly PublicWords[]; readonly told: number; readonly older: readonly PublicWords[]; readonly notBound: readonly PublicWords[]; readonly unread: readonly NotSearched[] }

function chosen(seen: Known, group: OwedGroup, all: readonly PublicWords[]): Chosen {
  const of = boundBy(seen, group)
  const { about, sides, persons, since, own } = of
  const isCandidate = (words: PublicWords): boolean => {
    const { talks, agreed, issues } = words
    return about === 'confidence' ? talks !== null : about === 'distortion' ? agreed !== null : about === 'rhetoric' && issues.some((issue) => !own.has(issue)) && !commonGround(seen, words)
  }
  const isBound = (words: PublicWords): boolean => words.sides.some((side) => sides.includes(side)) && (persons.length === 0 || words.persons.some((person) => persons.includes(person)))
  const negotiates = seen.once(negotiating)
  const from = timeSpan(since)?.first ?? ''
  const start = firstNot(all, ({ day }) => day < from)
  const bound: PublicWords[] = []
  const notBound: PublicWords[] = []
  const unread: PublicWords[] = []
  for (let i = start; i < all.length; i += 1) {
    const words = all[i] as PublicWords
    if (!isCandidate(words)) {
      if (!words.isKnown && isBound(words) && !(about === 'rhetoric' && words.issues.length > 0)) unread.push(words)
      continue
    }
    if (isBound(words)) bound.push(words)
    else if (!words.sides.some((side) => negotiates.has(side) || sides.includes(side))) notBound.push(words)
  }
  const older = sides.flatMap((side) => lastBefore(all, start, (words) => words.sides[0] === side && isBound(words) && isCandidate(words)))
  const judged = new Set<string>(judgementsOf(seen, group).map(({ value }) => value.statement))
  return { of, unread: about === 'other' ? [] : notSearched(seen, unread, from), told: bound.length, bound: bound.filter(({ statement }, i) => i >= bound.length - most.bound || judged.has(statement.id)), older: older.toSorted((a, b) => all.indexOf(a) - all.indexOf(b)), notBound: notBound.slice(-most.notBound) }
}

function lastBefore(all: readonly PublicWords[], start: number, is: (words: PublicWords) => boolean): readonly PublicWords[] {
  const found: PublicWords[] = []
  for (let i = start - 1; i >= 0 && found.length < most.older; i -= 1) if (is(all[i] as PublicWords)) found.push(all[i] as PublicWords)
  return found
}

/** A person who promises alone, for one side, binds nobody else; where nobody is named, or no side of who is, all that negotiate are bound. */
function boundBy(seen: Known, group: OwedGroup): Bound {
  const { witnesses } = group
  const named = [...new Set(witnesses.flatMap(({ bound }) => bound.sides))] as readonly string[] as readonly SideId[]
  const alone = named.length === 1 && witnesses.every(({ bound }) => bound.persons.length > 0)
  return {
    about: conductAbout(witnesses.map(({ what }) => what)), sides: named.length > 0 ? named : [...seen.once(negotiating)], persons: alone ? [...new Set(witnesses.flatMap(({ bound }) => bound.persons))] : [],
    since: owedSince(group, null), own: new Set(witnesses.flatMap(({ what }) => issuesSpokenOf(seen, what))),
  }
}

const byUndertaking = indexed('judgement', (_, { value: { undertaking } }) => [undertaking])

function judgementsOf(seen: Known, { witnesses }: OwedGroup): readonly Subject<'judgement'>[] {
  return witnesses.flatMap(({ subject }) => seen.once(byUndertaking).get(subject.id) ?? [])
}

function toKeep(seen: Known, names: Naming, { group, of: { about, own }, bound, older, notBound }: Chosen & { readonly group: OwedGroup }, all: readonly PublicWords[]): readonly ToKeep<ConductCandidate>[] {
  const judgements = Map.groupBy(judgementsOf(seen, group), ({ value }) => value.statement)
  const row = (standing: Standing) => (words: PublicWords): ToKeep<ConductCandidate> => {
    const of = judgements.get(words.statement.id) ?? []
    const answers = words.answers.filter((id) => !own.has(seen.get('proposition', id)?.value.issue ?? '') && !commonGround(seen, { answers: [id], day: words.day }))
    const [meeting, answer] = [metAt(seen, words.statement.id), standing === 'bound' ? conductAnswer(seen, names, words, all) : null]
    return {
      key: `${group.witnesses[0].subject.id} ${words.statement.id}`, of: [words, answers.join(' '), standing, about, [...own].sort().join(' '), meeting, answer?.words, answer?.why, ...of],
      make: () => conductCandidate(seen, names, { words, answers, about, own, standing, meeting, answer, judgements: of }),
    }
  }
  return [...bound.map(row('bound')), ...older.map(row('older')), ...notBound.map(row('not-bound'))]
}

function headOf(seen: Known, names: Naming, group: OwedGroup, { about, sides, persons, since }: Bound): Omit<ConductKept, 'candidates' | 'told' | 'notSearched' | 'older' | 'notBound'> {
  const [first] = group.witnesses
  const by = group.witnesses.map((each) => each.by).find((each) => each.length > 0) ?? []
  return {
    subject: first.subject.id, what: shortened(first.what, 120), about, by: by.map((each) => owing(seen, names, each)), sides, persons, since, tellings: owedTellings(seen, group),
    quote: quoteOf(seen, first.at, false), ladder: attributed(seen, first.at, null).ladder, review: reviewShown(first.subject),
  }
}
