import type { SideId, Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PersonSeen, WithMetadata, WithNames, WithQuotations, WithSentences, WithSpeakers, WithTokens } from '../layers.ts'
import { authorOf } from './authorOf.ts'
import { bodyName } from './bodyName.ts'
import { callingsOf } from './callingsOf.ts'
import { castOf } from './castOf.ts'
import { makeBodies } from './makeBodies.ts'
import { makeHeard } from './makeHeard.ts'
import { makeMentions } from './makeMentions.ts'
import { makeParties } from './makeParties.ts'
import { makeSpelledOut } from './makeSpelledOut.ts'
import { missedNames } from './missedNames.ts'
import { namedInPhrase } from './namedInPhrase.ts'
import { phraseWords } from './phraseWords.ts'
import { likelyPronoun } from './likelyPronoun.ts'
import { pronounsOf, type Pronoun } from './pronounsOf.ts'
import { trimSource } from './trimSource.ts'
import { whoBefore } from './whoBefore.ts'
import { wholeSource } from './wholeSource.ts'
import { holderOf, isSideAlone, sideAsSpeaker, sidesIn } from './sideSpeakers.ts'

type Given = Document & WithMetadata & WithTokens & WithSentences & WithQuotations & WithNames

const pair = /^(?:they|both|(?:each|neither|either) (?:side|party|delegation|country|government|state)|(?:both|the two) (?:\p{L}+[ -]){0,3}\p{L}+s|the two(?: \p{L}+)*|both (?:of them|sides|parties|countries|governments|nations|states|leaders|ministers|presidents|delegations|capitals|men)|(?:the )?(?:deputy |vice[ -]?|foreign |defence |prime |finance )*(?:ministers|presidents|heads of state|heads of government|secretaries of state)|the (?:officials|delegates|diplomats|presidents)|the (?:two|three|four) sides|the (?:sides|parties|delegations|ministers|leaders|counterparts|interlocutors|presidents|foreign ministers|negotiators|envoys)|we)$/u
/** Words for a person that say nothing of which; the one last heard comes first. */
const anyone = /^(?:diplomat|politician|leader|official|expert|analyst|man|woman|statesman|negotiator|envoy|minister|academic|scholar)$/

/** Among more persons than these, an office is not looked for ahead. */
const crowd = 200

/** Adds `speakersAt`: whom a noun phrase, an office, a capital or a pronoun stands for where it stands. */
export function resolveSpeakers<D extends Given>(given: D, knowledge: Knowledge): D & WithSpeakers {
  const complete = missedNames(given, knowledge)
  const document = { ...complete, ...castOf(complete, knowledge) }
  const { text, names, persons } = document
  const mentions = makeMentions(document)
  const pronouns = pronounsOf(document)
  const callings = callingsOf(document)
  // Persons named in a phrase that the names of the text do not hold.
  const individuals = new Set<string>()
  const heard = makeHeard(isOne)
  const bodies = makeBodies(document, knowledge)
  const spelledOut = makeSpelledOut(document)
  const parties = makeParties(document, knowledge)
  const asSide = (side: SideId, words = '') => sideAsSpeaker(knowledge, side, words)
  const speakersAt = (from: number, to: number): readonly Speaker[] => {
    // A span that begins after its article or number is of one who is not named: those tell which it is.
    const cut = /\p{Ll}/u.test(text.charAt(from)) ? /(?:^|[^\p{L}])((?:one|an?|two|three|several|some|many) )$/iu.exec(text.slice(Math.max(0, from - 9), from))?.[1]?.length ?? 0 : 0
    const [start, end] = trimSource(text.slice(from, to))
    const [whole, last] = wholeSource(text, from + start, from + end)
    const speakers = resolve(whole - (start === 0 && whole === from ? cut : 0), last)
    heard.note(from, speakers)
    return speakers
  }
  return { ...document, speakersAt }

  function resolve(from: number, to: number): readonly Speaker[] {
    const words = text.slice(from, to).trim().replace(/\b(?:head|chief) of (?:(?:the )?(\p{Lu}\p{L}+) )?diplomacy\b/u, '$1 foreign minister').replace(/ {2,}/g, ' ')
    const bare = words.toLowerCase()
    if (bare === '') return []
    const theirs = /^(?:its|their) ((?:\p{Ll}+ )*\p{Ll}+)$/iu.exec(words)?.[1]?.toLowerCase()
    const theirOffice = theirs === undefined ? null : phraseWords.office(theirs)
    if (theirOffice !== null && phraseWords.standsAlone(theirOffice) && theirs !== undefined) {
      const only = onlyHolder(theirOffice, sideBefore(from)[0]?.side ?? null, theirs.split(' ').filter((word) => word.length > 3))
      if (only !== null) return [only]
    }
    const group = ownedBy(from, words)
    if (group !== null) return [group]
    const inside = mentions.inside(from, to)
    if (inside.length > 0) return inside.map(speakerOf)
    if (bare === 'i' || bare === 'me') {
      const author = authorOf(document)
      return [typeof author === 'number' ? speakerOf(author) : { person: null, name: author ?? words, office: null, side: null }]
    }
    if (bare === 'who') {
      const [before, end] = whoBefore(text, from)
      if (end > before) return resolve(before, end)
    }
    if (/^the (?:former|latter)$/.test(bare)) {
      const [latter, former] = [...new Set(mentions.back(from))]
      const meant = bare.endsWith('latter') ? latter : former
      if (latter !== undefined && former !== undefined && meant !== undefined) return [speakerOf(meant)]
    }
    if (/^(?:he|she|his|her|him|who)$/.test(bare)) return pronoun(from, /^(?:she|her)$/.test(bare) ? 'she' : bare === 'who' ? null : 'he')
    if (pair.test(bare) && (!/^(?!the|they|both|each|neither|either|we)/.test(bare) || /^(?:statement|read-out|treaty)$/.test(document.metadata.genre))) return pairBefore(from, bare)
    if (/^(?:it|its)$/.test(bare)) return sideBefore(from)
    const sides = sidesIn(knowledge, words)
    const side = sides[0] ?? null
    const head = phraseWords.office(bare)
    if (/^(?:his|her|their) (?:\S+ )?(?:counterpart|interlocutor)$/.test(bare)) {
      const other = heard.before(from)[0]?.side
      return antecedent(from, (p) => side !== null ? p.side === side : p.side !== null && p.side !== other)
    }
    const definite = /^(?:the|this|that|his|her)\b/.test(bare) || /^\p{Lu}/u.test(words)
    if (head !== null && phraseWords.standsAlone(head) && (definite || side !== null) && !/^(?:an?|one|another|some)\b/.test(bare)) {
      const office = new RegExp(`\\b${head}\\b`, 'i')
      const described = bare.replace(/^(?:the|this|that|his|her|its) /, '').split(/,| who | of | for | in | at | to /)[0]?.split(' ').filter((word) => word.length > 3 && !knowledge.isAdjective(word[0]?.toUpperCase() + word.slice(1))) ?? []
      const holds = (p: PersonSeen) => (side === null || p.side === side) && office.test(p.office ?? '')
      const inFull = (p: PersonSeen) => holds(p) && described.every((word) => (p.office ?? '').toLowerCase().includes(word))
      const exact = described.length > 1 ? antecedent(from, inFull) : []
      if (exact.length > 0) return exact
      const near = antecedent(from, holds)
      if (near.length > 0) return near
      const later = persons.length > crowd ? [] : persons.filter((p) => inFull(p) && p.name.includes(' '))
      if (later.length === 1 && /^the\b/.test(bare) && described.length > 0) return later.map((p) => speakerOf(persons.indexOf(p)))
      const known = holderOf(knowledge, head, side, bare)
      if (known !== null) return [known]
      const only = side === null ? null : onlyHolder(head, side, described)
      if (only !== null) return [only]
      if (anyone.test(head) && /^the\b/.test(bare) && bare.split(' ').length < 4) {
        const before = earlier(from, words, bare, side)
        if (before !== null && phraseWords.noun(before.name.toLowerCase()) === head) return [before]
        const any = antecedent(from, (p) => side === null || p.side === side || p.side === null)
        if (any.length > 0) return any
      }
    }
    const both = /^((?:the )?\p{Lu}(?:(?! of | for )[^,])*?),? and ((?:the )?(?:\p{Ll}+ )?\p{Lu}[^,]*)$/iu.exec(words)
    if (both !== null && sides.length < 2 && head === null && /^(?:the )?\p{Lu}/u.test(both[1] ?? '') && !/^\p{Ll}/u.test((both[2] ?? '').replace(/^the (?:\p{Ll}+ )?/u, '')) && !isNamed(from, to)) {
      const second = from + words.length - (both[2] ?? '').length
      return [...resolve(from, from + (both[1] ?? '').length), ...resolve(second, from + words.length)]
    }
    const half = /^the (north|south|east|west)$/iu.exec(words)?.[1]
    if (half !== undefined) {
      const whole = new RegExp(`(?<!\\p{L})${half.charAt(0).toUpperCase()}${half.slice(1).toLowerCase()} \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?`, 'u').exec(text)?.[0]
      const known = whole === undefined ? null : knowledge.sideNamed(whole) ?? knowledge.sideNamed(whole.split(' ').slice(0, 2).join(' '))
      if (known !== null) return [asSide(known.id)]
      if (whole !== undefined) return [{ person: null, name: whole, office: null, side: null }]
    }
    const called = calledBy(from, words, side)
    if (called !== null) return [called]
    if (sides.length > 1 && / and /.test(bare) && head === null) return sides.map((each) => asSide(each))
    const joined = adjectivesJoined(from, words) ?? indefinitesJoined(words)
    if (joined !== null) return joined
    if (side !== null && isSideAlone(knowledge, words.replace(/, (?:the|an?|speaking|acting) .*$/, ''), side)) return [asSide(side, words.replace(/, .*$/, ''))]
    // "The … (OSCE)": what is in the brackets may be known where the long form is not.
    const short = /\((\p{Lu}[\p{Lu}.-]+)\)?$/u.exec(words)?.[1]
    const bracketed = short === undefined || side !== null ? null : knowledge.sideNamed(short)
    if (bracketed !== null) return [asSide(bracketed.id)]
    const before = earlier(from, words, bare, side)
    if (before !== null) return [before]
    if (/^(?:the|this|that)\b/i.test(words) || bare === words) {
      const body = bodies.meant(from, words, side)
      if (body !== null) return [body]
    }
    const composed = ofHome(from, words, bare, side)
    if (composed !== null) return [composed]
    const individual = namedInPhrase(words) ?? [...individuals].findLast((name) => name !== words && /^\p{Lu}/u.test(words) && new RegExp(`[ -]${words.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, '').replace(/[^\p{L}]/gu, '.')}$`, 'u').test(name)) ?? null
    if (individual !== null) {
      individuals.add(individual)
      return [{ person: null, name: individual, office: null, side }]
    }
    const stripped = owned(from, words) ?? spelledOut(words) ?? bodies.inFull(from, stripArticle(words))?.name ?? stripArticle(bodyName(words))
    const office = head !== null && phraseWords.standsAlone(head) && !phraseWords.isUnnamed(words) ? stripped.slice(0, 120) : null
    return [{ person: null, name: stripped.slice(0, 120), office, side: side ?? (/\bministry\b|\bgovernment\b|\bminister\b|\bspokes/.test(bare) ? heard.before(from)[0]?.side ?? null : null) }]
  }

  /** The one person of a text who holds such an office, for a side or for none that is known, wherever he is named. */
  function onlyHolder(head: string, side: SideId | null, described: readonly string[]): Speaker | null {
    if (persons.length > crowd) return null
    const inFull = (p: PersonSeen) => described.every((word) => (p.office ?? '').toLowerCase().includes(word))
    const held = persons.flatMap((p, i) => p.name.includes(' ') && (p.side === side && side !== null || p.side === null && described.length > 0 && inFull(p)) && (new RegExp(`\\b${head}\\b`, 'i').test(p.office ?? '') || callings.get(i)?.has(head) === true) ? [i] : [])
    const exact = held.filter((i) => inFull(persons[i] ?? { ...persons[0]!, office: null }))
    const [one, another] = exact.length > 0 ? exact : held
    return one === undefined || another !== undefined ? null : speakerOf(one)
  }

  /** Whether what stands in [from, to) is one name. */
  function isNamed(from: number, to: number): boolean {
    return names.some((name) => name.from <= from + 4 && name.from >= from && name.to >= to - 1)
  }

  /** "The mediator", "the Catholic bishop negotiating their release": who is named with that noun, before or, where nobody else is, after. */
  function calledBy(at: number, words: string, side: SideId | null): Speaker | null {
    const bare = (/^the (.+)$/i.exec(words)?.[1] ?? (at < document.metadata.bodyFrom && /^\p{Lu}[\p{L} ]+$/u.test(words) ? words : undefined))?.toLowerCase().split(/,| who | of | for | in | at | to | from | on | with /)[0]
    const noun = bare?.replace(/ \p{Ll}+ing .*$/u, '').split(' ').at(-1) ?? ''
    if (noun === '' || !phraseWords.isOne(`the ${noun}`) || /^(?:person|source|official|man|woman)$/.test(noun)) return null
    const unnamed = heard.oneBefore(at)
    const fits = (p: PersonSeen, i: number) => callings.get(i)?.has(noun) === true && (side === null || p.side === null || p.side === side)
    const { person, near } = nearest(at, fits)
    if (unnamed !== null && phraseWords.noun(unnamed.speakers[0]?.name ?? '') === noun && mentions.nearness(at, unnamed.at) > near) return unnamed.speakers[0] ?? null
    if (person >= 0) return speakerOf(person)
    if (persons.length > crowd) return null
    const later = persons.flatMap((p, i) => fits(p, i) && p.name.includes(' ') ? [i] : [])
    return later.length === 1 ? speakerOf(later[0] ?? 0) : null
  }

  /** "One of them", "the ministry", "the person": what was named in full before. */
  function earlier(at: number, words: string, bare: string, side: SideId | null): Speaker | null {
    const counted = /^(one|two|three|some|several) of (?:them|those|the (\p{L}+))$/u.exec(bare)
    if (counted !== null) {
      const group = heard.othersBefore(at).find(({ name }) => /s$|people$/.test(phraseWords.noun(name) ?? '') && phraseWords.isPerson(phraseWords.noun(name) ?? ''))
      if (group === undefined) return null
      const of = group.name.replace(/^(?:two|three|four|several|some|many) /i, '')
      return { ...group, name: counted[1] === 'one' ? `one of ${group.name}` : `${counted[1] ?? ''} ${of}` }
    }
    if (!/^(?:the|this|that|its|their)\b/i.test(words) && side === null && bare !== words) return null
    const noun = phraseWords.noun(bare)
    if (noun === null) return null
    // "Diplomats", without "the", are others than those before.
    if (!/^(?:the|this|that|its|their)\b/.test(bare) && noun.endsWith('s') && phraseWords.isPerson(noun)) return null
    const length = stripArticle(words).length
    const others = bare.replace(/^(?:the|this|that|its|their) /, '').split(' ').filter((word) => word !== noun && !/^(?:the|of|in|for|same|two|three)$/.test(word) && !knowledge.isAdjective(word.charAt(0).toUpperCase() + word.slice(1)))
    const found = heard.othersBefore(at).find(({ name, side: of }) => phraseWords.noun(name) === noun && name.length > length && (side === null || of === null || of === side) && others.every((word) => name.toLowerCase().includes(word)))
    return found ?? null
  }

  /** "The finance ministry" with the state it is of: that of who spoke last, else the one the report is from. */
  function ofHome(at: number, words: string, bare: string, side: SideId | null): Speaker | null {
    if (side !== null || !/^(?:the )?(?:\p{Ll}+ ){0,2}(?:ministry|government|police|military|army|navy|opposition|customs service|coast guard)$/u.test(bare)) return null
    const place = given.metadata.dateline
    const of = (place === null ? null : knowledge.sideNamed(place.replace(/^\p{Lu}+$/u, (all) => all.charAt(0) + all.slice(1).toLowerCase())))?.id ?? heard.before(at)[0]?.side ?? null
    const adjective = of === null ? null : knowledge.side(of)?.adjective ?? null
    return adjective === null ? null : { person: null, name: `${adjective} ${stripArticle(words)}`, office: null, side: of }
  }

  /** "Allies of the energy secretary, Velt" as "allies of Arna Velt"; "Mr Velt’s staff" as "Arna Velt’s staff". Null where the words name no person as the owner. */
  function ownedBy(at: number, words: string): Speaker | null {
    const match = /^((?:the |some |several |many |two |three |a few |a |an |one )?(?:\p{Ll}+ )?(?:allies|ally|friends?|aides?|relatives|members? of the (?:family|staff|team)|opponents|supporters|rivals?|critics|colleagues?|confidants?|advis[eo]rs?|spokes(?:man|woman|person|people)|deputy|lawyers?|people close|sources? close|(?:minister|official|person) close|those close|staff|office|entourage) (?:of|to|for)) (.+)$/iu.exec(words)
    const owner = match === null ? null : mentions.inside(at + words.length - (match[2] ?? '').length, at + words.length)
    const [person] = owner ?? []
    const seen = person === undefined ? undefined : persons[person]
    // "The spokesman of the government, Arna Velt" is she.
    const herself = (match?.[2] ?? '').includes(',') && phraseWords.isOne((match?.[1] ?? '').replace(/ \p{Ll}+$/u, ''))
    if (match !== null && !herself && seen !== undefined && owner?.length === 1) return { person: null, name: `${stripArticle(match[1] ?? '')} ${seen.name}`, office: null, side: seen.side }
    const possessed = /^(.+?)([’']s?) ((?:own )?\p{Ll}.*)$/u.exec(words)
    if (possessed === null || phraseWords.office((possessed[3] ?? '').toLowerCase()) === 'minister') return null
    const [, who = '', , what = ''] = possessed
    const [other] = mentions.inside(at, at + who.length)
    const bearer = other === undefined ? undefined : persons[other]
    if (bearer === undefined || mentions.inside(at, at + words.length).length > 0) return null
    return { person: null, name: `${bearer.name}’s ${what.replace(/^own /, '')}`, office: null, side: bearer.side }
  }

  /** "Her officials" as "Arna Velt’s officials", "its minister" as who that is; null where the words name no owner. */
  function owned(at: number, words: string): string | null {
    const match = /^(?:even )?((?:several|some|many|one|two|three|(?:a|one) (?:member|veteran|friend|relative)) of )?(his|her|its|their) (.+)$/i.exec(words)
    const [, some = '', who = '', what = ''] = match ?? []
    if (match === null) return null
    const lower = who.toLowerCase()
    const [owner] = lower === 'his' || lower === 'her' ? pronoun(at, lower === 'her' ? 'she' : 'he') : lower === 'its' ? sideBefore(at) : heard.before(at)
    if (owner === undefined || owner.name === '') return null
    const held = what.replace(/^own /, '')
    const before = some.toLowerCase()
    return owner.person === null && !isOne(owner) || /^(?:several|some|many|two|three) of /.test(before) ? `${before.replace(/ of $/, ' ')}${held} of ${owner.name}` : `${before}${owner.name}’s ${held}`
  }

  function isOne({ name }: Speaker): boolean {
    return individuals.has(name) || phraseWords.isOne(name)
  }

  function pronoun(at: number, wanted: Pronoun): readonly Speaker[] {
    const last = heard.before(at)[0]
    const agrees = (_: PersonSeen, i: number) => wanted === null || pronouns[i] === null || pronouns[i] === wanted
    const found = nearest(at, agrees, (i) => wanted !== null && pronouns[i] === null ? unsure(i, wanted) : 0)
    // Somebody unnamed who spoke is who is meant, unless a person was named nearer.
    const one = heard.oneBefore(at)
    const unnamed = one?.speakers[0]
    if (one !== null && unnamed !== undefined && fitsWords(unnamed.name, wanted) && mentions.nearness(at, one.at) + (one.speakers === heard.before(at) ? 4 : 0) >= found.near) return [unnamed]
    if (found.person < 0) return []
    // One who was called "he" is not meant by "she" afterwards.
    if (wanted !== null && persons[found.person]?.id === last?.person) pronouns[found.person] ??= wanted
    return [speakerOf(found.person)]
  }

  /** What it takes from how near a person is that nothing tells which pronoun goes with the name. */
  function unsure(person: number, wanted: Pronoun): number {
    const seen = persons[person]
    const likely = seen === undefined ? null : likelyPronoun(seen)
    return likely === null ? -2 : likely === wanted ? -1 : -3
  }

  function fitsWords(words: string, wanted: Pronoun): boolean {
    const is = /(?:woman|wife|widow|mother|sister|daughter|nun)\b/i.test(words) ? 'she' : /(?:[a-z]|\b)man\b|\b(?:husband|father|brother|son|monk|priest)\b/i.test(words) ? 'he' : null
    return wanted === null || is === null || is === wanted
  }

  /** The nearest person before who fits; who was last heard before others. */
  function antecedent(at: number, fits: (person: PersonSeen, index: number) => boolean): readonly Speaker[] {
    const { person } = nearest(at, fits)
    return person < 0 ? [] : [speakerOf(person)]
  }

  function nearest(at: number, fits: (person: PersonSeen, index: number) => boolean, weighs?: (index: number) => number): { readonly person: number; readonly near: number } {
    const last = heard.personBefore(at)
    const person = last?.speakers[0]?.person
    return mentions.nearest(at, fits, last === null || person === null || person === undefined ? null : { person, at: last.at }, weighs)
  }

  function pairBefore(at: number, words: string): readonly Speaker[] {
    const last = heard.before(at)
    if (words === 'they' && last.length === 1 && (last[0]?.person !== null || isOne(last[0]))) {
      const before = text.slice(Math.max(0, at - 400), at)
      const pair = /(?:^|[.!?”"] )((?:Both|The two|The three) (?:\p{Ll}+ )?\p{Ll}+s)\b[^.!?]*[.!?”"]* ?$/u.exec(before)
      if (pair !== null) return pairBefore(at, (pair[1] ?? '').toLowerCase())
      const group = heard.groupBefore(at)
      return group !== null && mentions.nearness(at, group.at) > -12 ? group.speakers : last
    }
    if (words === 'we' || words === 'they') return last
    if (/sides?$|part(?:ies|y)$|countr|states?$|governments?$|nations$|delegations?$|capitals$/.test(words)) {
      if (last.length === 2 && last.every(({ person }) => person === null)) return last
      return parties.before(at, /three/.test(words) ? 3 : 2)
    }
    const head = words.replace(/^.* /, '').replace(/ies$/, 'y').replace(/s$/, '')
    const wanted = phraseWords.standsAlone(head) ? new RegExp(`\\b(?:${head === 'leader' ? 'leader|president|premier|prime minister|chancellor|king' : head === 'minister' ? 'minister|secretary' : head === 'official' ? '.*' : head})\\b`, 'i') : null
    const together = wanted === null || /\btwo\b|^both/.test(words) ? [] : mentions.together(at, ({ office }) => office !== null && wanted.test(office))
    if (together.length > 1 && together.length < 6) return together.map(speakerOf)
    const found: number[] = []
    for (const strict of [true, false]) {
      for (const person of mentions.back(at)) {
        const seen = persons[person]
        if (seen !== undefined && !found.includes(person) && (!strict || wanted === null || wanted.test(seen.office ?? '')) && (found.length === 0 || persons[found[0] ?? -1]?.side !== seen.side || seen.side === null)) found.push(person)
        if (found.length === 2) return found.reverse().map(speakerOf)
      }
    }
    return []
  }

  /** "It": the body or state the sentence is about, that was last heard, or that the sentence before is about; else the side last named. */
  function sideBefore(at: number): readonly Speaker[] {
    const here = bodies.opening(at, 0)
    if (here !== null) return spoken(here)
    const last = heard.before(at)
    const isBody = last.length === 1 && last[0]?.person === null && !isOne(last[0]) && !phraseWords.isPerson(phraseWords.noun(last[0].name) ?? '')
    const before = bodies.opening(at, 1)
    if (before !== null && !(isBody && heard.placeBefore(at) > before[0])) return spoken(before)
    if (isBody) return last
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i]
      if (name === undefined || name.from >= at || !name.refersTo?.startsWith('sid_')) continue
      return [asSide(name.refersTo as SideId, text.slice(name.from, name.to))]
    }
    return last
  }

  function spoken([from, to]: readonly [number, number]): readonly Speaker[] {
    return resolve(from, to)
  }

  /** "The Russian and Japanese ministers": one of each. */
  function adjectivesJoined(at: number, words: string): readonly Speaker[] | null {
    const match = /^(?:(?:both|the) )?(\p{Lu}[\p{L}-]+) and (\p{Lu}[\p{L}-]+) (\p{Ll}.*)$/iu.exec(words)
    const [, one = '', two = '', rest = ''] = match ?? []
    if (match === null || !knowledge.isAdjective(one) || !knowledge.isAdjective(two)) return null
    const noun = rest.split(/ (?:at|in|to|from|of) /)[0] ?? ''
    const office = noun.replace(/s$/, '').split(' ').at(-1) ?? ''
    return [one, two].flatMap((adjective): readonly Speaker[] => {
      const of = knowledge.sideNamed(adjective)?.id ?? null
      const known = noun.endsWith('s') && !phraseWords.isPerson(office) ? antecedent(at, (p) => p.side === of && (p.office ?? '').includes(office)) : []
      return known.length > 0 ? known : [{ person: null, name: `${adjective} ${noun}`, office: null, side: of }]
    })
  }

  /** "A Russian diplomat and a trader": two who are not named. */
  function indefinitesJoined(words: string): readonly Speaker[] | null {
    const match = /^(an? .+?),? and (an? .+)$/i.exec(words)
    return match === null ? null : [match[1] ?? '', match[2] ?? ''].map((each) => ({ person: null, name: stripArticle(each), office: null, side: sidesIn(knowledge, each)[0] ?? null }))
  }

  function speakerOf(person: number): Speaker {
    const seen = persons[person]
    if (seen === undefined) throw new RangeError(`person ${person} of ${persons.length}`)
    return { person: seen.id as Speaker['person'], name: seen.name, office: seen.office, side: seen.side }
  }
}

/** Without "the"; an indefinite article or number that began a sentence in lower case. */
function stripArticle(words: string): string {
  return words.replace(/^the /i, '').replace(/^(An?|One|Some|Many|Several|Two|Three) /, (article) => article.toLowerCase())
}
