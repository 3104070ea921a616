import type { SourceId, SubjectId } from '@travaux/model'
import type { Account } from './accountsOf.ts'
import { dateWords } from '../dateWords.ts'
import { durationsIn } from './durationsIn.ts'
import { levelWords } from './levelWords.ts'
import { listed } from '../listed.ts'
import type { Witness } from './mergedMeeting.ts'
import type { Naming } from '../names/naming.ts'
import { perSource } from '../perSource.ts'
import { placesAgree } from '../names/placesAgree.ts'
import { quoteOf } from '../sources/quoteOf.ts'
import type { FactKind, ReadOutContradiction, ReadOutFact } from './readOut.ts'
import { samePerson } from '../names/samePerson.ts'
import { sentenceAt } from '../sources/sentenceAt.ts'
import { speakerNames } from '../names/speakerNames.ts'
import type { Known } from '../table.ts'
import type { Quote } from '../view.ts'

interface Told<T> { readonly source: SourceId; readonly subject: SubjectId; readonly value: T; readonly words: string; readonly quote: Quote }

/** How far apart two durations of one meeting may be told and still be the same, as a share of the longer: "more than three hours", "three and a half". */
const near = 0.2

/**
 * What the accounts say of a meeting itself, and where two of them cannot both be right: days of which neither lies in the other, places, levels or rounds that differ, held by one and called off by the other, other persons
 * of a side, or a length that differs by more than a fifth. A length is read from English words alone (`signsKnow`).
 */
export function readOutFacts(known: Known, names: Naming, accounts: readonly Account[], called: (source: SourceId) => string): { readonly facts: readonly ReadOutFact[]; readonly contradictions: readonly ReadOutContradiction[] } {
  const contradictions: ReadOutContradiction[] = []
  const fact = <T>(is: FactKind, toldIn: (account: Account, witness: Witness) => { readonly value: T; readonly words: string } | null, differ: (a: T, b: T) => boolean, all: readonly Told<T>[] = accounts.flatMap((account) => firstTold(known, account, toldIn))): readonly ReadOutFact[] => {
    if (all.length === 0) return []
    let contradicts = false
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        if (a.source === b.source || !differ(a.value, b.value)) continue
        contradicts = true
        contradictions.push({ is, issue: null, side: null, words: `${factName(is)}: ${a.words} by ${called(a.source)}, ${b.words} by ${called(b.source)}`, between: [{ source: a.source, subject: a.subject, quote: a.quote }, { source: b.source, subject: b.subject, quote: b.quote }] })
      }
    }
    return [{ is, cells: all.map(({ source, words, quote }) => ({ source, words, quote })), onlyIn: accounts.length > 1 && all.length === 1 ? all[0]?.source ?? null : null, contradicts }]
  }
  const facts = [
    ...fact('date', (_, { span, subject: { value: { date } } }) => span === null || date.value === null ? null : { value: span, words: dateWords(date.value) }, (a, b) => !(a.first <= b.first && b.last <= a.last) && !(b.first <= a.first && a.last <= b.last)),
    ...fact('place', (_, { subject: { value: { place } } }) => place === null ? null : { value: place, words: names.placeWritten(place) }, (a, b) => placesAgree(known, a, b) === 'different'),
    ...fact('level', (_, { subject: { value: { level } } }) => level === 'unknown' ? null : { value: level, words: levelWords(level) }, (a, b) => a !== b),
    ...fact('round', (_, { subject: { value: { round } } }) => round === null ? null : { value: round, words: `round ${round}` }, (a, b) => a !== b),
    ...fact('status', (_, { subject: { value: { status } } }) => ({ value: status, words: status.replace('-', ' ') }), (a, b) => (a === 'cancelled') !== (b === 'cancelled')),
    ...fact('participants', ({ witnesses }) => {
      const people = witnesses.flatMap(({ subject }) => subject.value.participants).filter((each) => each.person !== null || each.office !== null)
      return people.length === 0 ? null : { value: people, words: listed([...new Set(people.map((each) => speakerNames(known, each).short))]) }
    }, (a, b) => [...new Set(a.map(({ side }) => side))].some((side) => side !== null && b.some((each) => each.side === side) && !a.some((one) => one.side === side && b.some((other) => other.side === side && samePerson(known, one, other))))),
    ...fact('duration', () => null, (a, b) => Math.abs(a - b) > near * Math.max(a, b), accounts.flatMap((account) => durationTold(known, account))),
  ]
  return { facts, contradictions }
}

function firstTold<T>(known: Known, account: Account, toldIn: (account: Account, witness: Witness) => { readonly value: T; readonly words: string } | null): readonly Told<T>[] {
  for (const witness of account.witnesses) {
    const told = toldIn(account, witness)
    const at = witness.subject.evidence.find(({ source }) => source === account.source.id as unknown as SourceId)
    if (told !== null && at !== undefined) return [{ ...told, source: at.source, subject: witness.subject.id, quote: quoteOf(known, at, false) }]
  }
  return []
}

/** The longest time that an account speaks of in its own words, in a sentence about talks: of three hours, fifty minutes alone, three hours. */
function durationTold(known: Known, { source: { id, value: { text } }, statements, witnesses: [witness] }: Account): readonly Told<number>[] {
  const source = id as unknown as SourceId
  const said = statements.flatMap(({ value }) => value.content).filter((at) => at.source === source)
  const longest = lengthsIn(known, source).find(({ from, to }) => !said.some((at) => at.from <= from && to <= at.to))
  return longest === undefined || witness === undefined ? [] : [{ source, subject: witness.subject.id, value: longest.minutes, words: text.slice(longest.from, longest.to), quote: quoteOf(known, { source, ...longest.sentence }, false) }]
}

/** The durations in sentences about talks that a source speaks of, the longest first. */
const lengthsIn = perSource((known, source) => {
  const text = known.get('source', source)?.value.text ?? ''
  return durationsIn(text).flatMap((each) => {
    const sentence = sentenceAt(text, each)
    return aboutTalks.test(text.slice(sentence.from, sentence.to)) ? [{ ...each, sentence }] : []
  }).sort((a, b) => b.minutes - a.minutes || a.from - b.from)
})

const aboutTalks = /\b(?:met|meet(?:ing)?s?|talks?|talked|last(?:ed|ing)|spent|spoke|negotiat\w+|conversation|consultations?|summit|alone)\b/i

function factName(is: FactKind): string {
  switch (is) {
    case 'date': return 'The day'
    case 'place': return 'The place'
    case 'level': return 'The level'
    case 'round': return 'The round'
    case 'status': return 'Whether it was held'
    case 'participants': return 'Who took part'
    case 'duration': return 'How long it lasted'
    default: return is satisfies never
  }
}
