import type { PropositionId, SideId } from '@travaux/model'
import type { Alert } from './alert.ts'
import type { AlertsScene } from './alertsScene.ts'
import { contradictions } from '../statements/contradictions.ts'
import { dateWords } from '../dateWords.ts'
import { heldAt, heldSince, isNewStance } from './heldSince.ts'
import { lessSure } from '../lessSure.ts'
import { levelOf } from '../meetings/levelOf.ts'
import { othersThen } from '../positions/othersThen.ts'
import { speakersOfSide } from '../statements/speakersOfSide.ts'
import { stanceQuote } from '../statements/stanceQuote.ts'
import { stancesHeld, type InOrder, type StanceHeld, type StanceLine } from '../statements/stancesHeld.ts'
import { stanceWords, stoodWords } from '../statements/stanceWords.ts'
import type { Known } from '../table.ts'
import { turnOf } from '../positions/turnOf.ts'
import { turnWords } from '../positions/turnWords.ts'
import { willingness } from '../statements/willingness.ts'

/**
 * What new words of a side change: a turn on a proposition; an answer that it, or the first of its leaders or ministers, gives for the first time, or gave earlier than was known; two things that do not sit together. Nothing is said
 * for the first time by a side of which nothing was on record before.
 */
export function alertsOfStances(scene: AlertsScene): readonly Alert[] {
  const { known, cut } = scene
  const heard = new Map<SideId, boolean>()
  const courses = new Map<InOrder, AnswerCourse>()
  const apart = new Map<StanceLine, Acceptances>()
  return heldSince(known, cut).flatMap((held): readonly Alert[] => {
    const line = stancesHeld(known).get(held.issue)?.get(held.side)
    const own = line?.byProposition.get(held.proposition)?.own
    if (line === undefined || own === undefined) return []
    const course = courses.get(own) ?? answerCourse(own, cut)
    courses.set(own, course)
    const at = course.placeOf.get(held)
    if (at === undefined) return []
    const before = own[at - 1]
    if (before !== undefined && before.stance !== held.stance) return [turned(scene, before, held)]
    const accepted = apart.get(line) ?? acceptances(known, line)
    apart.set(line, accepted)
    const said = saidTwoThings(scene, accepted, course, held)
    if (said !== null) return [said]
    if (!heard.has(held.side)) heard.set(held.side, wasHeard(scene, held.side))
    return heard.get(held.side) === true ? firstTime(scene, held, course) : []
  })
}

/** What a side said of one answer, in order: the place of each stance in it, the highest who spoke before each (`rankOf`), and which stances are told of already, as they were on record before or another new one took them first. */
interface AnswerCourse { readonly own: InOrder; readonly placeOf: ReadonlyMap<StanceHeld, number>; readonly highestBefore: readonly number[]; readonly told: Set<StanceHeld['stance']> }

/** O(stances), so that alerts of a whole record look through each answer once and not once a stance. */
function answerCourse(own: InOrder, cut: AlertsScene['cut']): AnswerCourse {
  let highest = -1
  const highestBefore = own.map((held) => {
    const before = highest
    highest = Math.max(highest, rankOf(held, held.side))
    return before
  })
  return { own, placeOf: new Map(own.map((held, i) => [held, i])), highestBefore, told: new Set(own.filter((each) => !isNewStance(cut, each)).map(({ stance }) => stance)) }
}

/** What a side accepts that does not sit together with something else it accepts or refuses (`contradictions`), by answer, each in order. */
interface Acceptances { readonly clashing: ReadonlySet<StanceHeld>; readonly placeOf: ReadonlyMap<StanceHeld, number>; readonly byAnswer: ReadonlyMap<PropositionId, InOrder> }

function acceptances(known: Known, line: StanceLine): Acceptances {
  const clashing = contradictions(known, line)
  const accepting = [...clashing].filter(({ stance }) => willingness(stance) > 1)
  return { clashing, placeOf: new Map(accepting.map((held, i) => [held, i])), byAnswer: Map.groupBy(accepting, ({ proposition }) => proposition) }
}

function turned(scene: AlertsScene, before: StanceHeld, held: StanceHeld): Alert {
  const { known, names, cut } = scene
  const is = turnOf(before, held, othersThen(known, held).filter(({ proposition }) => proposition === held.proposition))
  return {
    is, severity: is === 'reversed' ? 1 : 2,
    sentence: `${names.side(held.side)} ${turnWords(is)} ${names.issue(held.issue)}. It ${stoodWords(before.stance)}${before.day === null ? '' : ` (${dateWords(before.day)})`} and now ${stanceWords(held.stance)}: ${names.proposition(held.proposition)}.`,
    ...resting(scene, held), before: stanceQuote(known, before), recordedAt: heldAt(cut, held),
  }
}

/** Where it accepts an answer that rules out another which it accepts, too (`contradictions`): with the last of those. Yes and no to one answer is a turn. */
function saidTwoThings(scene: AlertsScene, { clashing, placeOf, byAnswer }: Acceptances, { told }: AnswerCourse, held: StanceHeld): Alert | null {
  const { known, names, cut } = scene
  if (!clashing.has(held) || willingness(held.stance) < 2 || told.has(held.stance)) return null
  const others = [...byAnswer].flatMap(([answer, all]) => (answer === held.proposition ? [] : all.findLast(({ statement }) => statement !== held.statement) ?? []))
  const other = others.toSorted((a, b) => (placeOf.get(a) as number) - (placeOf.get(b) as number)).at(-1)
  if (other === undefined) return null
  told.add(held.stance)
  return {
    is: 'two-things', severity: 2,
    sentence: `${names.side(held.side)} has said two things on ${names.issue(held.issue)} that may not sit together. It ${stanceWords(held.stance)}: ${names.proposition(held.proposition)}; and ${other.day === null ? 'before' : `on ${dateWords(other.day)}`} it ${stoodWords(other.stance)}: ${names.proposition(other.proposition)}.`,
    ...resting(scene, held), before: stanceQuote(known, other), recordedAt: heldAt(cut, held),
  }
}

function firstTime(scene: AlertsScene, held: StanceHeld, { own, placeOf, highestBefore }: AnswerCourse): readonly Alert[] {
  const { known, names, cut } = scene
  const speakers = speakersOfSide(known, held)
  const who = speakers.length === 0 ? names.side(held.side) : `${names.side(held.side)}’s ${speakers.map(({ full }) => full).join(' and ')}`
  const what = `${speakers.length === 0 ? 'it' : names.side(held.side)} ${stanceWords(held.stance)}: ${names.proposition(held.proposition)}.`
  const rest = { ...resting(scene, held), before: null, recordedAt: heldAt(cut, held) }
  if (own[0] === held) {
    const later = own.find((each) => each !== held && !isNewStance(cut, each))
    if (later === undefined) return [{ is: 'first-time', severity: 3, sentence: `${who} has said for the first time that ${what}`, ...rest }]
    return [{ is: 'earlier', severity: 3, sentence: `${held.day === null ? 'Earlier than was known' : `As early as ${dateWords(held.day)}`}, ${who} said that ${what} Until now, the first time on record was ${later.day === null ? 'without a date' : dateWords(later.day)}.`, ...rest, before: stanceQuote(known, later) }]
  }
  const [level, at] = [rankOf(held, held.side), placeOf.get(held) as number]
  if (level === 0 || held.ladder.words === 'agreed text' || (highestBefore[at] as number) >= level) return []
  return [{ is: 'first-time-level', severity: 3, sentence: `${who} is the first of ${names.side(held.side)}’s ${level === 2 ? 'leaders' : 'ministers'} to say that ${what}`, ...rest, before: stanceQuote(known, own[at - 1] as StanceHeld) }]
}

/** 2 where a leader of the side spoke, 1 where a minister did; agreed text is both, whoever signed it. */
function rankOf({ statement, ladder }: StanceHeld, side: SideId): 0 | 1 | 2 {
  if (statement === null || ladder.words === 'agreed text') return 2
  const levels = statement.value.speakers.filter((speaker) => speaker.person !== null && speaker.side === side).map((speaker) => levelOf([speaker]))
  return levels.includes('summit') ? 2 : levels.includes('ministerial') ? 1 : 0
}

function resting({ known }: AlertsScene, held: StanceHeld): Pick<Alert, 'date' | 'subject' | 'side' | 'issue' | 'quote' | 'basis' | 'lessSure'> {
  return { date: held.day, subject: held.statement?.id ?? held.subject.id, side: held.side, issue: held.issue, quote: stanceQuote(known, held), basis: 'public', lessSure: lessSure(held.subject) || (held.statement !== null && lessSure(held.statement)) }
}

function wasHeard({ known, cut }: AlertsScene, side: SideId): boolean {
  return [...stancesHeld(known).values()].some((sides) => sides.get(side)?.byVoice.own.some((each) => !isNewStance(cut, each)) === true)
}

