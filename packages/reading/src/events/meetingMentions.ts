import type { Meeting, SideId } from '@travaux/model'
import type { PersonSeen } from '../layers.ts'
import type { Clause } from './clausesOf.ts'
import type { EventContext } from './eventContext.ts'
import { datesSpeech } from './datesSpeech.ts'
import { gathering } from './gathering.ts'
import { isIdle } from './isIdle.ts'
import { knownDateOf } from './knownDateOf.ts'
import { levelOf } from './levelOf.ts'
import { meetingCues } from './meetingCues.ts'
import type { MeetingMention } from './meetingMention.ts'
import { isSupposed } from '../attribution/isSupposed.ts'
import { firstToken } from './eventFeatures.ts'
import { meetingMood, type MeetingMood } from './meetingMood.ts'
import { newsDay } from './newsDay.ts'
import { rankOf } from './rankOf.ts'
import { speakersOf } from './speakersOf.ts'
import { takingPart } from './takingPart.ts'
import { turnSpeaker } from './turnSpeaker.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** Every place that speaks of a meeting, visit or call, in the order of the text. */
export function meetingMentions(context: EventContext, clauses: readonly Clause[]): readonly MeetingMention[] {
  const mentions: MeetingMention[] = []
  for (const clause of clauses) {
    const text = context.document.text.slice(clause.from, clause.to)
    const found = [...text.matchAll(meetingCues)].filter((match) => !isIdle(text, match))
    const main = found.find((match) => match[0] !== 'agreed' && (match.groups?.['verb'] !== undefined || match.groups?.['call'] !== undefined)) ?? (found.length === 1 ? found[0] : undefined)
    // A clause tells of one meeting: its verb's, or its first noun's ("met for a second round of talks"); a further
    // noun with a date of its own tells of another.
    let last = -1
    for (const match of main === undefined ? found : [main, ...found.filter((each) => each.index > main.index + 12 && each.groups?.['verb'] === undefined && context.datesIn(clause.from + each.index, clause.to).length > 0 && context.datesIn(clause.from, clause.from + each.index).length > 0)]) {
      if (match.index < last) continue
      const { verb, call, visit } = match.groups ?? {}
      const from = clause.from + match.index
      const mention = mentionsAt(context, clause, from, from + match[0].length, verb !== undefined || call !== undefined, visit !== undefined)
      mentions.push(...mention)
      last = Math.max(...mention.map((each) => each.to - clause.from), match.index + match[0].length)
    }
  }
  return mentions
}

/** What is said of a meeting told of by the word at [from, to): one mention, or one a place and date. */
export function mentionsAt(context: EventContext, clause: Clause, from: number, to: number, isVerb: boolean, isVisit: boolean): readonly MeetingMention[] {
  const { text } = context.document
  const cue = text.slice(from, to)
  const clauseText = text.slice(clause.from, clause.to)
  const before = text.slice(clause.from, from)
  const summit = !isVerb && !isVisit && /\bsummit\s*(?:meeting|talks|conference)?$/i.test(text.slice(Math.max(clause.from, from - 12), to))
  const pair = isVerb ? [] : joinedPersons(context, from)
  const everyone = pair.length > 0 ? pair : personsOf(context, clause, from, to, isVerb, isVisit)
  const persons = summit ? everyone.filter(({ office }) => rankOf(office) === 'summit') : everyone
  if (cue === 'agreed' && (new Set(persons.map((person) => person.side)).size < 2 || context.datesIn(clause.from, from).length === 0)) return []
  const near = text.slice(Math.max(clause.from, from - 70), Math.min(clause.to, to + 90))
  const pairs = placedDates(context, to, clause.to)
  const place = isVisit ? visitPlace(context, to, clause.to) ?? placeOf(context, from, clause) : placeOf(context, from, pair.length > 0 ? { ...clause, from } : clause)
  const places = [...pairs.map(([name]) => name), ...place === null || isVisit ? [] : [place]]
  const sides = sidesOf(context, clause, persons, from, to, isVisit, places)
  const level = summit ? 'summit' : isVisit ? visitLevel(persons, before, clauseText) : levelIn(context, clause, persons, isVerb, before.slice(-90), near, text.slice(Math.max(clause.from, from - 45), Math.min(clause.to, to + 45)))
  const negated = /\b(?:no|not|never|without|nor|n['’]t)\s+(?:\w+\s+){0,2}$/i.test(text.slice(clause.from, from)) || /\bnot\s+been\b/.test(text.slice(to, to + 20))
  const since = /^\s*(?:\w+\s+){0,4}?since\b/.test(text.slice(to, clause.to))
  // "Met eleven times", "seven rounds since May": no one day is meant.
  const several = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|numerous)\s+(?:[\w-]+\s+){0,2}$/i.test(text.slice(Math.max(clause.from, from - 40), from))
  const many = isVerb && /^\s+(?:[\w-]+\s+){1,2}times\b/.test(text.slice(to, clause.to))
  const round = roundOf(text.slice(Math.max(clause.from, from - 40), Math.min(clause.to, to + (isVerb ? 70 : 6))))
  // Who arrives for a round has it ahead of him.
  if (isSupposed(context.tree, firstToken(context.tree, from)) && !/\b(?:if|unless)\b/i.test(text.slice(clause.from, from))) return []
  const mood = round !== null && !isVerb && arrival.test(before) ? 'planned' : meetingMood(text.slice(...clause.sentence), before, text.slice(to, clause.to), !isVerb)
  const refers = isVerb ? null : justTold.test(before) ? 'just-told' : round !== null && numbered.test(before) ? 'numbered' : null
  const dates = many ? [] : context.datesIn(clause.from, clause.to).filter((date) => belongs(context, clause, date, from, to, isVerb || isVisit) && !(mood !== 'told' && isOfSpeech(context, date, before)) && !(round !== null && !isVerb && arrival.test(text.slice(clause.from, context.document.times.from[date])) && (context.document.times.to[date] ?? 0) <= from) && !(several && isSince(context, date)) && !(refers === 'just-told' && /\bsince\b/.test(text.slice(to, context.document.times.from[date]))) && !(refers === 'numbered' && datesSpeech(text, context.document.times.from[date] ?? 0)))
  if (dates.length === 0 && !many && !isVerb && (!isVisit || /^(?:visit|trip)$/i.test(cue))) dates.push(...toldAfter(context, clause, to))
  if (negated && !(since && dates.length > 0)) return []
  const anaphoric = /\b(?:the|these|those|this|such|during|of)\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(clause.from, from - 24), from)) && !isVerb
  const next = /\b(?:next|forthcoming|upcoming|coming)\s+(?:[\w-]+\s+){0,2}$/i.test(text.slice(clause.from, from))
  const lead = text.slice(Math.max(clause.from, from - 60), from)
  // "He said after a meeting with his counterpart": the meeting is the day's news.
  const isNews = !negated && mood === 'told' && refers === null && !next && dates.length === 0 && (persons.length > 0 || round !== null || context.document.metadata.titleAt?.[0] === clause.sentence[0])
    && isTold(lead, cue, isVerb, isVisit)
  // Who arrives for a round takes part in it: his coming is no meeting of its own.
  const isArrival = /^arriv/i.test(cue) && comesFor.test(text.slice(to, clause.to))
  const say = (date: number | null, place: string | null, end: number): MeetingMention => {
    const given = date === null ? null : dayAhead(context, date, from, to)
    const value = given ?? (isNews ? newsDay(context, clause.to, from) : null)
    const [status, certainty] = statusOf(context, clause, from, to, value, since && negated, mood)
    const known = knownDateOf(value, certainty)
    const where = place ?? (!isVisit && sides.length > 1 && status === 'held' && isLately(context, value) ? datelineCity(context) : null)
    const who = persons.length + sides.length
    const dated = known.value !== null
    const held = /\b(?:held|hold|holding|holds)\s+(?:[\w-]+\s+){0,4}$/i.test(text.slice(clause.from, from))
    const introduced = /\b(?:an?|another|next|fresh|return|further|forthcoming|direct|bilateral|high-level|working-level|unconditional|new)\s+(?:[\w'’-]+\s+){0,3}$/i.test(text.slice(Math.max(clause.from, from - 50), from))
    const ahead = status === 'planned' || status === 'possible'
    const stands = isVerb ? who > 1 || dated && (who > 0 || level !== 'unknown' || /^(?:met|meets?|(?:re)?convene|s[ae][we] each|gather)/i.test(cue))
      : isVisit ? (who > 0 || level !== 'unknown') && (dated || ahead || next)
      : dated ? summit || !anaphoric || who > 0 || place !== null || round !== null || /^[^,.;]{0,40}\b(?:resume|reopen|open|begin|start|take place|be held|took place)/.test(text.slice(to, clause.to))
      : round !== null && (who > 0 || place !== null) || !anaphoric && place !== null && who > 0 && level !== 'unknown' || (persons.length > 1 && !anaphoric)
        || held && who > 1 || introduced && (!anaphoric || next) && ahead && (who > 1 || level !== 'unknown' || place !== null) || status === 'cancelled' && who > 1
    return { at: from, from: phraseFrom(context, clause, from, isVerb), to: Math.max(to, end), level, round, persons, sides, place: where, status, date: known, stands: stands && mood !== 'none', next, visit: isVisit, mere: mood === 'none' || isArrival, refers }
  }
  if (pairs.length > 1) return pairs.map(([place, date]) => say(date, place, context.document.times.to[date] ?? to))
  const date = nearestDate(context, dates, from, to)
  return [say(date, place, date !== null && (context.document.times.from[date] ?? 0) > to ? context.document.times.to[date] ?? to : to)]
}

const justTold = /^\W*(?:it|this|that|these|those)\s+(?:was|is|were|are|marked|became|will be|would be)\s+(?:also\s+)?(?:[\w'’-]+\s+){1,5}$/i
const numbered = /\b(?:during|in|at|of|since|from|after|before)\s+the(?:ir)?\s+(?:[\w'’-]+\s+){0,3}$/i
const arrival = /\b(?:arriv\w+|left|leav\w+|flew|fl(?:y|ies|ying)|travel\w*|depart\w*|landed|set off|came|come|coming)\b(?![^,;]*\b(?:after|from)\b)[^,;]*$/
const comesFor = new RegExp(`\\b(?:for|to (?:attend|take part in|join|begin|open|hold))\\s+(?:[\\w'’-]+\\s+){0,6}?${gathering}\\b`, 'i')

/** Dates in a clause that says of the meeting before it when it is held: "a session, which Amman will host in June". */
function toldAfter(context: EventContext, { to: end, sentence }: Clause, to: number): readonly number[] {
  const { text } = context.document
  const said = /^[^,.;:"“”]{0,50},?\s+(?:which|that)\s+(?:[^,.;:"“”]{0,40}\s)?(?:hosts?|hosted|holds?|held|takes? place|took place|opens?|opened|begins?|began|starts?|started|convenes?|convened|resumes?|resumed|meets?|met|is due|is set|is scheduled|is planned)\b[^,;:"“”]*/.exec(text.slice(to, sentence[1]))
  return said === null || to + said[0].length <= end ? [] : context.datesIn(Math.max(to, end), to + said[0].length)
}

/** True of a day that lies behind, where the meeting lies ahead: it is that of the call for it. What was to be held has its day behind it. */
function isOfSpeech({ document: { times }, published }: EventContext, date: number, before: string): boolean {
  const value = times.values[date] ?? ''
  return published !== null && value.length >= 10 && value.slice(0, 10) < published.slice(0, 10) && !/\b(?:was|were|been)\s+(?:\w+\s+)?to\b|\b(?:reportedly|allegedly|supposedly|said to have)\b/i.test(before)
}

function isSince({ document: { text, times } }: EventContext, date: number): boolean {
  return /\bsince\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, (times.from[date] ?? 0) - 16), times.from[date]))
}

/** Whether a date in the clause can be the meeting's: not one of another verb's, nor a "today" that somebody is quoted with. */
function belongs(context: EventContext, clause: Clause, date: number, from: number, to: number, isVerb: boolean): boolean {
  const { text, times, quotations } = context.document
  const [start, end] = [times.from[date] ?? 0, times.to[date] ?? 0]
  for (let i = 0; i < quotations.length && (quotations.from[i] ?? 0) <= start; i++) {
    // What is quoted dates nothing outside the quotation; its "today" is the day of the words.
    const within = (quotations.from[i] ?? 0) <= from && (quotations.to[i] ?? 0) >= to
    if ((quotations.to[i] ?? 0) >= end && (!within || /^(?:today|this (?:morning|afternoon|evening))$/i.test(text.slice(start, end)))) return false
  }
  const between = start >= to ? text.slice(to, start) : text.slice(end, from)
  if (otherVerb.test(between)) return false
  // "Agreed ten days ago to hold a meeting" dates the agreeing.
  if (end <= from && /^\s*to\s+[a-z]+/.test(text.slice(end, to)) && !/\b(?:due|scheduled|expected|set|planned|is|are)\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, start - 24), start))) return false
  if (start >= to || isVerb) return true
  // "In September, in New York, a meeting": what a sentence opens with dates all of it.
  if (/^(?:on|in)?\s*$/i.test(text.slice(clause.sentence[0], start)) && !/\b(?:we|they|he|she|it|who)\b/.test(between)) return true
  if (/,|\b(?:we|they|he|she|it|who)\b/.test(between)) return false
  return from - end < 30 || /^["“']?(?:on|in|at|last|late|early|earlier|later|this|the)?\s*(?:on|in)?\s*$/i.test(text.slice(clause.from, start))
}

const otherVerb = /\b(?!held|scheduled|slated|planned|expected|opened|started|concluded|proposed|convened|hosted|attended|resumed|postponed|ended|united|failed|based|called|need|speed|indeed|disputed|limited|related|pencilled|penciled|rescheduled|arranged|fixed|announced)\w{3,}ed\b|\b(?:said|told|arrived|arrive|became|left)\b/

/** "The Virtala–Hovden talks": whose meeting it is, where two surnames stand joined before it. What else the clause says is of others. */
function joinedPersons({ document: { text, persons } }: EventContext, from: number): readonly PersonSeen[] {
  const names = /([\p{Lu}][\p{L}’']+)[-–]([\p{Lu}][\p{L}’']+)\s+(?:[a-z-]+\s+)?$/u.exec(text.slice(Math.max(0, from - 80), from))
  const found = names === null ? [] : names.slice(1).map((surname) => persons.find((person) => person.surname === surname))
  return found.every((person) => person !== undefined) ? found : []
}

/** The subject and whom it is with. A pronoun or "the two leaders" stands for those named before. */
function personsOf(context: EventContext, clause: Clause, from: number, to: number, isVerb: boolean, isVisit: boolean): readonly PersonSeen[] {
  const { text, persons } = context.document
  const stop = /\b(?:said|told|speaking|spokes\w+)\b/.exec(text.slice(to, clause.to))
  const end = stop === null ? clause.to : to + stop.index
  const lead = Math.max(clause.from, isVerb || isVisit ? clause.from : from - 120)
  const own = takingPart(context, isVisit ? Math.max(lead, from - 70) : lead, isVisit ? Math.min(end, to + 40) : end).filter((person) => !/^former\b|\bcent(?:er|re)\b|spokes/i.test(person.office ?? '') && !/\b(?:Conference|Summit|Council|Ministry|Institute|Agency|Commission|Forum|Court)\b/.test(person.name))
  const found = new Set([...clause.subject === null ? [] : context.personsIn(...clause.subject), ...own])
  // "We held the first round": who speaks took part.
  const we = /\bwe\b/i.exec(text.slice(lead, end))
  const speaking = we === null ? [] : [turnSpeaker(context, from) ?? speakersOf(context, lead + we.index, lead + we.index + 2).map(({ person }) => persons.find(({ id }) => id === person))].flat()
  for (const person of speaking) if (person !== undefined && rankOf(person.office) !== 'unknown') found.add(person)
  const visiting = isVisit ? visitor.exec(text.slice(clause.from, from)) : null
  if (visiting !== null) {
    found.clear()
    const at = clause.from + visiting.index
    for (const { person } of context.document.speakersAt(at, at + (visiting.groups?.['who']?.length ?? 0))) {
      const known = persons.find(({ id }) => id === person)
      if (known !== undefined && rankOf(known.office) === rankOf(visiting.groups?.['office'] ?? null)) found.add(known)
    }
    return [...found]
  }
  const group = /\b(?:the|our|their|both|two)\s+(?:two\s+)?(leaders|presidents|prime ministers|heads of state|deputy (?:foreign )?ministers|deputies|ministers|foreign ministers|counterparts|negotiators|envoys)\b/i.exec(text.slice(clause.from, end))
  const pronoun = /\b(?:they|he|she|his|her)\b/i.exec(text.slice(lead, end))
  const teller = pronoun === null || group !== null || /^they$/i.test(pronoun[0]) ? null : tellerOf(context, clause)
  const phrase = teller !== null ? teller : group !== null ? [clause.from + group.index, clause.from + group.index + group[0].length] as const : pronoun !== null ? [lead + pronoun.index, lead + pronoun.index + pronoun[0].length] as const : null
  if (phrase !== null && found.size < 2) {
    const rank = group === null ? null : /leader|president|prime|head/i.test(group[0]) ? 'summit' : /deput/i.test(group[0]) ? 'deputy-ministerial' : /negotiator|envoy/i.test(group[0]) ? 'envoys' : 'ministerial'
    for (const speaker of context.document.speakersAt(...phrase)) {
      const person = persons.find((each) => each.id === speaker.person)
      if (person !== undefined && (rank === null || rankOf(person.office) === rank)) found.add(person)
    }
    if (rank !== null && found.size < 2) {
      const named = context.personsIn(0, clause.to).filter((person) => rankOf(person.office) === rank)
      for (const person of named.slice(-2)) found.add(person)
    }
  }
  return [...found]
}

/** An office that stands for a name as whose visit it is: the Norwegian President was expected in, the President's visit. */
const visitor = /(?<who>(?:\bthe\s+)?(?:\b(?!prime|foreign|deputy|vice)[A-Z][\w-]+\s+)?\b(?<office>(?:(?:deputy|vice)[- ])?(?:foreign\s+|prime\s+)?(?:president|minister|premier|chancellor|king|emir))(?:\s+of\s+(?:the\s+)?[A-Z][\w-]+)?)(?:['’]s?\s+(?:(?!and\b|with\b)[\w-]+\s+){0,3}|\s+(?:(?:is|was|will|would|had|has|been|be|due|expected|may|might|also|to|planned|plans|make|pay|a)\s+){0,5})$/i

/** In "the diplomat noted, stressing that his next meeting", he is the diplomat. */
function tellerOf(context: EventContext, { from, to, sentence }: Clause): readonly [number, number] | null {
  const { text } = context.document
  const before = /((?:[Tt]he\s+)?[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){0,3}?)\s+(?:said|told|noted|added|stated|stressed|announced|explained)\b[^"“”]*$/u.exec(text.slice(sentence[0], from))
  if (before?.[1] !== undefined) return [sentence[0] + before.index, sentence[0] + before.index + before[1].length]
  const after = /^[,"”’\s]*((?:[Tt]he\s+)?[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){0,3}?)\s+(?:said|told|noted|added|stated|stressed|announced|explained)\b/u.exec(text.slice(to, sentence[1]))
  if (after?.[1] === undefined) return null
  const at = to + after[0].indexOf(after[1])
  return [at, at + after[1].length]
}

function sidesOf(context: EventContext, clause: Clause, persons: readonly PersonSeen[], from: number, to: number, isVisit: boolean, places: readonly string[]): readonly SideId[] {
  const { text } = context.document
  const found = new Set<SideId>()
  for (const person of persons) if (person.side !== null) found.add(person.side)
  if (found.size > 1) return [...found]
  const start = Math.max(clause.from, from - 90)
  const stretch = text.slice(start, Math.min(clause.to, to + 90))
  for (const match of stretch.matchAll(/(?<!\b(?:in|at|from|near|to|into)\s+(?:the\s+)?)\b[A-Z][\w.-]*(?:\s+[A-Z][\w.-]+)*/g)) {
    if (places.includes(match[0])) continue
    for (const side of context.sidesIn(start + match.index, start + match.index + match[0].length)) found.add(side)
  }
  if (isVisit) {
    const goal = /^\s*(?:to|in)?\s*(?:the\s+)?([A-Z][\w-]+(?:\s+[A-Z][\w-]+)?)/.exec(text.slice(to, Math.min(clause.to, to + 50)))
    for (const side of goal === null ? [] : context.sidesIn(to, to + goal[0].length)) found.add(side)
  }
  return [...found]
}

/** Words next to the meeting say its level; else those of its sentence before it, nearest first: "they" are the ministers named there. */
function levelIn(context: EventContext, clause: Clause, persons: readonly PersonSeen[], isVerb: boolean, subject: string, near: string, tight: string): Meeting['level'] {
  // The subject of a verb says who meets, before what else is near: the ministers will meet before the President's visit.
  const level = levelOf(persons, isVerb ? subject : near, tight)
  if (level !== 'unknown') return level
  const around = isVerb ? levelOf([], near, tight) : level
  if (around !== 'unknown') return around
  const own = levelOf([], context.document.text.slice(clause.from, clause.to))
  if (own !== 'unknown') return own
  const before = context.document.text.slice(clause.sentence[0], clause.from)
  return /\b(?:they|them|their|both|two)\b/i.test(near) || clause.subject !== null ? levelOf([], before.slice(-120)) : 'unknown'
}

/** A visit is at the level of the visitor: a president's visit is a summit. */
function visitLevel(persons: readonly PersonSeen[], before: string, said: string): Meeting['level'] {
  const told = rankOf(visitor.exec(before)?.groups?.['office'] ?? null)
  if (told !== 'unknown') return told
  const ranks = persons.map((person) => rankOf(person.office))
  if (ranks.length === 1 && ranks[0] !== 'unknown') return ranks[0] ?? 'unknown'
  if (/\bvisit\s+(?:by|of)\s+(?:the\s+)?(?:\w+\s+)?(?:president|prime minister|chancellor)/i.test(said)) return 'summit'
  return levelOf(persons, said)
}

const proper = "[A-Z][\\p{L}'’-]+(?:[ -](?:(?:de|of|da|al|el|the)\\s+)?[A-Z][\\p{L}'’-]+){0,3}"

/** "meetings in Vienna in May and Geneva in June": each place with its date. */
function placedDates(context: EventContext, from: number, to: number): readonly (readonly [string, number])[] {
  const { text, times } = context.document
  const found: [string, number][] = []
  let at = from
  for (const date of context.datesIn(from, to)) {
    const match = new RegExp(`(?:\\b(?:in|at|and|then)\\s+(?:then\\s+|in\\s+)?)(${proper})\\s*,?\\s+(?:on|in|last|this|early|late)?\\s*$`, 'u').exec(text.slice(at, times.from[date]))
    if (match?.[1] === undefined) { if (found.length > 0) break; at = times.to[date] ?? at; continue }
    found.push([match[1], date])
    at = times.to[date] ?? at
  }
  return found
}

function placeOf(context: EventContext, from: number, clause: Clause): string | null {
  const { text } = context.document
  const said = text.slice(clause.from, clause.to)
  const places = [...said.matchAll(new RegExp(`\\b(?:in|at|near)\\s+(?:the\\s+(?:[a-z]+\\s+)?(?:(?:capital|city|town|port|resort|village)\\s+of\\s+|capital,?\\s+|city,?\\s+)?)?(${proper})`, 'gu'))]
    .filter((match) => !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|President|Prime|Foreign)/.test(match[1] ?? '') && context.personsIn(clause.from + match.index, clause.from + match.index + match[0].length).length === 0 && !isTopic(said, match))
    .sort((a, b) => distance(a.index) - distance(b.index))
  function distance(index: number): number { const d = clause.from + index - from; return d < 0 ? -2 * d : d }
  const first = places[0]?.[1]
  const [, adjective] = /\b(?:in|at)\s+(?:[\w]+\s+){0,4}?the\s+([A-Z][\p{L}-]+)\s+capital\b/u.exec(said) ?? []
  if (adjective !== undefined) return ofSide(adjective)
  if (first !== undefined && context.knowledge.isAdjective(first)) return null
  // A seat of government lies in the city that the report is from: the Kremlin.
  if (first !== undefined && context.knowledge.sideNamed(`the ${first}`)?.aliases.includes(`the ${first}`) === true) return ofSide(`the ${first}`) ?? first
  if (first !== undefined) return first.replace(/['’]s\b.*$|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*$/, '')
  if (/\bhere\b/.test(said) || /\bin (?:the|this) (?:capital|city)\b/.test(said)) return datelineCity(context)
  return null
  function ofSide(words: string): string | null {
    const city = datelineCity(context)
    const side = context.knowledge.sideNamed(words)
    return city !== null && side !== null && context.knowledge.sideNamed(city)?.id === side.id ? city : null
  }
}

const topics = '(?:issues?|questions?|disputes?|problems?|conflicts?|cris[ei]s|situation|wars?|affairs|matters?|topics?|settlement|tensions?|fighting|events|developments|security|peace|stability|interests|activit(?:y|ies)|presence|claims?|violence|elections?|rights|investments?|projects?)'
const topicBefore = new RegExp(`\\b${topics}\\s+$`, 'i')
const topicAfter = new RegExp(`^(?:['’]s)?\\s+${topics}\\b`, 'i')

/** True of a place that is talked about, not in: the situation in Kosovo, the Cyprus question, a sea. */
function isTopic(said: string, { 0: all, 1: place = '', index }: RegExpExecArray): boolean {
  return /\b(?:Sea|Ocean|Seas)$/.test(place) || /^(?:Ministry|Conference|Summit|Council|Forum|Commission|Committee|Agreement|Treaty|Declaration)\b/.test(place) || topicBefore.test(said.slice(0, index)) || topicAfter.test(said.slice(index + all.length))
}

function datelineCity({ document: { metadata } }: EventContext): string | null {
  return metadata.dateline?.replace(/\s*[[(,].*$/, '') ?? null
}

function visitPlace(context: EventContext, from: number, to: number): string | null {
  const goal = new RegExp(`^\\s*(?:to|in)?\\s*(?:the\\s+)?(${proper})`, 'u').exec(context.document.text.slice(from, to))?.[1]
  return goal === undefined ? null : goal.replace(/['’]s\b.*$/, '')
}

/** True of a day within the three before the text appeared: what a report is about, and where it comes from. */
function isLately({ published }: EventContext, value: string | null): boolean {
  if (published === null || value === null || value.length < 10) return false
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(value.slice(0, 10))) / 86_400_000
  return days >= 0 && days <= 3
}

/** Whether a meeting without a date is told as the news of the day: "the ministers met", "after a meeting with his counterpart". */
function isTold(lead: string, cue: string, isVerb: boolean, isVisit: boolean): boolean {
  if (/\b(?:last|previous|earlier|since|next|would|will|could|may|might|to(?!\s+(?:the|an?|his|her|their|reporters|journalists)\b)|not|never|had|when|if|until|first time)\b/i.test(lead)) return false
  if (isVerb) return /^(?:met|spoke|called on|received|telephoned|sat down|hosted)/i.test(cue)
  if (isVisit) return false
  if (/\b(?:held|holds?|opened|began|resumed|concluded|wrapped up|ended|finished|closed|broke up)\s+(?:an?\s+|their\s+|the\s+)?(?:[\w'’-]+\s+){0,4}(?:of\s+)?(?:[\w'’-]+\s+)?$/i.test(lead) || /\b(?:days?|hours?|week)\s+of\s+(?:[\w-]+\s+){0,2}$/i.test(lead)) return true
  const tail = /\b(?:after|following|during|at|in)\s+((?:[\w'’-]+\s+){0,4})$/i.exec(lead)?.[1]
  return tail !== undefined && !/\b(?:the|this|that|these|first)\b/i.test(tail)
}

/** A date's value; where it names no year or week and lies behind, though the meeting at [from, to) is told as ahead, the next of its name: "to meet on 5 August". */
function dayAhead({ document: { text, times }, published }: EventContext, date: number, from: number, to: number): string | null {
  const value = times.values[date] ?? null
  if (value === null || published === null || !/^\d{4}-\d\d(?:-\d\d)?/.test(value) || value >= published.slice(0, value.length)) return value
  const before = text.slice(Math.max(0, from - 40), from)
  const ahead = /\b(?:will|shall|(?<!\b(?:was|were|had|have|used|failed|refused|came)\s)to)\s+(?:\w+\s+)?$|\b(?:next|forthcoming|upcoming|coming)\s+(?:[\w-]+\s+){0,2}$/i.test(before) || /^[^,.;]{0,30}\b(?:will|is to|are to|may|might|is expected|is due|is set)\b/.test(text.slice(to, to + 60))
  if (!ahead) return value
  const said = text.slice(times.from[date], times.to[date])
  if (weekday.test(said)) return new Date(Date.parse(value.slice(0, 10)) + 7 * 86_400_000).toISOString().slice(0, 10)
  return yearless.test(said) ? `${Number(value.slice(0, 4)) + 1}${value.slice(4)}` : value
}

const weekday = /^(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening|night))?$/i
const yearless = /^(?:(?:on|in|early|late|mid)[\s-]+)*(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?$/i

/** The date nearest to the meeting's words; one that stands before them counts as half as far again. */
function nearestDate(context: EventContext, dates: readonly number[], from: number, to: number): number | null {
  const { times, text } = context.document
  let best: number | null = null
  let least = Infinity
  for (const date of dates) {
    const [start, end] = [times.from[date] ?? 0, times.to[date] ?? 0]
    // "the 1995 treaty" dates the treaty.
    if (/^\d{4}$/.test(times.values[date] ?? '') && /^\s+(?:[\w-]+\s+){0,2}(?:agreement|treaty|declaration|protocol|accord|convention|statement|memorandum|law|resolution|pact|contract)/i.test(text.slice(end, end + 50))) continue
    if (/\b(?:until|till|by)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 10), start))) continue
    // "Before 15 July" is no day; "before the end of the year" is that year.
    if (times.values[date]?.length === 10 && /\bbefore\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 12), start))) continue
    const away = start >= to ? start - to : (from - end) * 1.5
    if (away < least) [best, least] = [date, away]
  }
  if (least > 160) return null
  // "On 12 and 13 May", "from 12 to 13 May": it begins on the first.
  while (best !== null) {
    const before: number = dates[dates.indexOf(best) - 1] ?? -1
    if (before < 0 || !/^\s*(?:and|to|through|[-–—])\s*(?:on\s+)?$/.test(text.slice(times.to[before], times.from[best]))) break
    best = before
  }
  return best
}

/** The number of a round of talks, or of a commission's session; "their 25th meeting" is no round. */
function roundOf(said: string): number | null {
  const match = /\b(?:(\d{1,2})(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))[- ](?:\w+\s+)?(round|session|consultations|talks)\b/i.exec(said) ?? /\bround\s+(\d{1,2})\b/i.exec(said)
  if (match === null) return null
  const number = match[1] !== undefined ? Number(match[1]) : ordinals.indexOf(match[2]?.toLowerCase() ?? '') + 1
  // "The first direct talks" come first of all, not first in a series.
  if (number === 1 && /^(?:consultations|talks)$/i.test(match[3] ?? '')) return null
  return number > 0 ? number : null
}

function statusOf(context: EventContext, clause: Clause, from: number, to: number, value: string | null, lastMet: boolean, mood: MeetingMood): readonly [Meeting['status'], Meeting['date']['certainty']] {
  const { text } = context.document
  const before = text.slice(Math.max(clause.from, from - 90), from)
  const after = text.slice(to, Math.min(clause.to, to + 90))
  const around = `${before} ${after}`
  if (lastMet || /\b(?:after|following)\s+(?:an?\s+|the\s+|their\s+)?(?:[\w'’-]+\s+){0,4}$/i.test(before) && !/\b(?:soon|until|till|only)\s+(?:after|following)\b|\b(?:planned|proposed|possible|next)\b/i.test(before.slice(-50))) return ['held', 'certain']
  if (/\b(?:cancell?ed|called off|postponed|put off|scrapped|suspended indefinitely)\b/i.test(after) || /\b(?:cancell?ed|called off|postponed)\b[^,]*$/i.test(before)) return ['cancelled', 'certain']
  if (mood === 'possible') return ['possible', 'possible']
  if (mood === 'planned') return ['planned', /\b(?:expected|anticipated|due)\b/i.test(around) ? 'expected' : 'certain']
  const published = context.published?.slice(0, value?.length ?? 0) ?? ''
  const past = value !== null && /^\d{4}-\d{2}/.test(value) && !value.includes('W') && value < published
  if (!past && /\b(?:may|might|could|possibl[ey]|hop(?:es?|ed|ing)|propos(?:es?|ed|al)|offer(?:s|ed)?|invit(?:es?|ed|ation)|ready|willing|call(?:s|ed) for|would like|urged?|unlikely|should|wants?|not ruled? out|likely)\b/i.test(around) && !/\bwill\b/i.test(around)) return ['possible', 'possible']
  if (/\b(?:expected|anticipated|due)\b/i.test(around) && !past) return ['planned', 'expected']
  if (!past && /\b(?:will|shall|would|is to|are to|to be held|to meet|scheduled|slated|planned|planning|agreed to|next|forthcoming|upcoming|set for|pencilled|to hold|plans?)\b/i.test(around)) return ['planned', 'certain']
  if (value !== null && published !== '' && /^\d{4}(?:-\d{2})*$/.test(value) && value > published) return ['planned', 'certain']
  if (/\b(?:are|is|were|was)\s+(?:holding|meeting|continuing|under ?way)\b|\b(?:continue|continued|ongoing|under ?way|has been mediating|are in)\b/i.test(around)) return ['under-way', 'certain']
  return ['held', 'certain']
}

/** The words that name it: a noun with its article and what qualifies it. */
function phraseFrom(context: EventContext, clause: Clause, from: number, isVerb: boolean): number {
  const before = context.document.text.slice(clause.from, from)
  const match = (isVerb ? /(?:\b(?:will|would|may|are to|is to|to|have|has|had|not)\s+){1,3}$/i : /\b(?:(?:a|an|the|his|her|their|its|our|next|last|hold|held|holding)\s+)?(?:[\w'’-]+\s+(?:of\s+)?){0,3}$/i).exec(before)
  return match === null ? from : from - match[0].length
}
