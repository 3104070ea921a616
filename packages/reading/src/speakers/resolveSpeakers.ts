import type { SideId, Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PersonSeen, WithMetadata, WithNames, WithQuotations, WithSentences, WithSpeakers, WithTokens } from '../layers.ts'
import { bodyNouns } from '../names/bodyNouns.ts'
import type { WithSyntax } from '../syntax/withSyntax.ts'
import { authorOf } from './authorOf.ts'
import { bodyName } from './bodyName.ts'
import { castOf } from './castOf.ts'
import { earlierNamed } from './earlierNamed.ts'
import { halfNamed } from './halfNamed.ts'
import { makeScene } from './makeScene.ts'
import { membersOf } from './membersOf.ts'
import { missedNames } from './missedNames.ts'
import { namedInPhrase } from './namedInPhrase.ts'
import { ownedBy } from './ownedBy.ts'
import { pairBefore } from './pairBefore.ts'
import { phraseWords } from './phraseWords.ts'
import { pronounBefore } from './pronounBefore.ts'
import { trimSource } from './trimSource.ts'
import { whoBefore } from './whoBefore.ts'
import { wholeSource } from './wholeSource.ts'
import { withoutArticle } from './withoutArticle.ts'
import { holderOf, isSideAlone, sideAsSpeaker, sidesIn } from './sideSpeakers.ts'

type Given = Document & WithMetadata & WithTokens & WithSentences & WithQuotations & WithNames & Partial<WithSyntax>

/** Words for a person that say nothing of which; the one last heard comes first. */
const anyone = /^(?:diplomat|politician|leader|official|expert|analyst|man|woman|statesman|negotiator|envoy|minister|academic|scholar)$/

/** What is a state's, of which state its words do not say. */
const ofState = new RegExp(`^(?:the )?(?:\\p{Ll}+ ){0,2}(?:${bodyNouns.state.join('|')})$`, 'u')

/** The body that somebody unnamed is of. */
const officialOf = new RegExp(`\\b(?:\\p{Ll}+ )?(?:${bodyNouns.state.join('|')})\\b(?![’'])`, 'u')
/** Who speaks for whoever issues a text. */
const spokes = /\bspokes(?:man|woman|person)\b|\bpress secretary\b/
/** A line that names who issues a text. */
const official = /\b(?:ministry|department of|government|cabinet|presidency|embassy|chancellery|foreign office)\b/i

/** An office below the office: a vice minister, of whichever state, is not "the Chilean minister". */
const lesser = /\b(?:vice|deputy|assistant|former)\b/i

/** Whether somebody’s office is none below what the words say. */
function isAsHigh({ office }: PersonSeen, words: string): boolean {
  return !lesser.test(office ?? '') || lesser.test(words)
}

/** Among more persons than these, an office is not looked for ahead. */
const crowd = 200

/** Adds `speakersAt`: whom a noun phrase, an office, a capital or a pronoun stands for where it stands. */
export function resolveSpeakers<D extends Given>(given: D, knowledge: Knowledge): D & WithSpeakers {
  const complete = missedNames(given, knowledge)
  const document = { ...complete, ...castOf(complete, knowledge) }
  const { text, names, persons } = document
  const scene = makeScene(document, knowledge)
  const { mentions, callings, individuals, heard, bodies, spelledOut, isOne, speakerOf, nearest } = scene
  const asSide = (side: SideId, words = '') => sideAsSpeaker(knowledge, side, words)
  const speakersAt = (from: number, to: number): readonly Speaker[] => {
    // A span that begins after its article or number is of one who is not named: those tell which it is.
    const cut = /\p{Ll}/u.test(text.charAt(from)) ? /(?:^|[^\p{L}])((?:one|an?|two|three|several|some|many) )$/iu.exec(text.slice(Math.max(0, from - 9), from))?.[1]?.length ?? 0 : 0
    const [start, end] = trimSource(text.slice(from, to), (at) => tagAt(from + at) === 'RB')
    const [whole, last] = wholeSource(text, from + start, from + end)
    const speakers = resolve(whole - (start === 0 && whole === from ? cut : 0), last)
    heard.note(from, speakers)
    return speakers
  }
  return { ...document, speakersAt }

  /** The parser's tag of the word at an offset; undefined without a parser. */
  function tagAt(offset: number): string | undefined {
    const { tokens, syntax } = document
    const t = syntax === undefined ? -1 : tokens.from.indexOf(offset)
    return t < 0 ? undefined : syntax?.tagNames[syntax.tag[t] ?? -1]
  }

  function resolve(from: number, to: number): readonly Speaker[] {
    // As it stands, for whoever counts letters; `words` is what is understood by it.
    const said = text.slice(from, to).trim()
    from = text.indexOf(said, from)
    // "She, an envoy": the apposition tells who.
    const apposed = /^(?:he|she), (?=an? )/i.exec(said)?.[0].length ?? 0
    if (apposed > 0) return resolve(from + apposed, to)
    const words = said.replace(/\b(?:head|chief) of (?:(?:the )?(\p{Lu}\p{L}+) )?diplomacy\b/u, '$1 foreign minister').replace(/ {2,}/g, ' ')
    const bare = words.toLowerCase()
    if (bare === '') return []
    const theirs = /^(?:its|their) ((?:\p{Ll}+ )*\p{Ll}+)$/iu.exec(words)?.[1]?.toLowerCase()
    const theirOffice = theirs === undefined ? null : phraseWords.office(theirs)
    if (theirOffice !== null && phraseWords.standsAlone(theirOffice) && theirs !== undefined) {
      const only = onlyHolder(theirOffice, sideBefore(from)[0]?.side ?? null, theirs.split(' ').filter((word) => word.length > 3))
      if (only !== null) return [only]
    }
    const group = ownedBy(scene, from, said)
    if (group !== null) return [group]
    const all = listed(from, said)
    if (all !== null) return all
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
    if (/^(?:he|she|his|her|him|who)$/.test(bare)) return pronounBefore(scene, from, /^(?:she|her)$/.test(bare) ? 'she' : bare === 'who' ? null : 'he')
    const several = pairBefore(scene, from, bare)
    if (several !== null) return several
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
        const before = earlierNamed(scene, from, words, bare, side)
        if (before !== null && phraseWords.noun(before.name.toLowerCase()) === head) return [before]
        const any = antecedent(from, (p) => side === null || p.side === side || p.side === null)
        if (any.length > 0) return any
      }
    }
    const both = /^((?:the )?\p{Lu}(?:(?! of | for )[^,])*?),? +and +((?:the )?(?:\p{Ll}+ )?\p{Lu}[^,]*)$/iu.exec(said)
    if (both !== null && sides.length < 2 && head === null && /^(?:the )?\p{Lu}/u.test(both[1] ?? '') && !/^\p{Ll}/u.test((both[2] ?? '').replace(/^the (?:\p{Ll}+ )?/u, '')) && !isNamed(from, to)) {
      const end = from + said.length
      return [...resolve(from, from + (both[1] ?? '').length), ...resolve(end - (both[2] ?? '').length, end)]
    }
    const half = halfNamed(scene, words)
    if (half !== null) return [half]
    const called = calledBy(from, words, side)
    if (called !== null) return [called]
    if (sides.length > 1 && / and /.test(bare) && head === null) return sides.map((each) => asSide(each))
    const joined = ofSeveral(from, words) ?? adjectivesJoined(from, words) ?? indefinitesJoined(words)
    if (joined !== null) return joined
    if (side !== null && isSideAlone(knowledge, words.replace(/, (?:the|an?|speaking|acting) .*$/, ''), side)) return [asSide(side, words.replace(/, .*$/, ''))]
    // "Neighbouring Tervia": a state, whatever participle stands before its name to describe it.
    const described = /^(?:the )?\p{L}+(?:ing|ed) (\p{Lu}.*)$/iu.exec(words)?.[1] ?? ''
    if (side !== null && knowledge.sideNamed(described)?.id === side && !knowledge.isAdjective(described)) return [asSide(side)]
    // "The … (OSCE)": what is in the brackets, here or elsewhere, may be known where the long form is not.
    const short = /\((\p{Lu}[\p{Lu}.-]+)\)?$/u.exec(words)?.[1] ?? spelledOut.inShort(words)
    const bracketed = short === null || side !== null ? null : knowledge.sideNamed(short)
    if (bracketed !== null) return [asSide(bracketed.id)]
    const before = earlierNamed(scene, from, words, bare, side)
    if (before !== null) return [before]
    if (/^(?:the|this|that)\b/i.test(words) || bare === words) {
      const body = bodies.meant(from, words, side)
      if (body !== null) return [body]
    }
    const composed = ofHome(from, words, bare, side)
    if (composed !== null) return [composed]
    const individual = namedInPhrase(words) ?? [...individuals].findLast((name) => name !== words && /^\p{Lu}/u.test(words) && new RegExp(`[ -]${words.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, '').replace(/[^\p{L}]/gu, '.')}$`, 'u').test(name)) ?? loneName(from, from + said.length)
    if (individual !== null) {
      individuals.add(individual)
      return [{ person: null, name: individual, office: null, side }]
    }
    const official = ofMinistry(from, bare)
    const stripped = owned(from, words) ?? spelledOut.inFull(words) ?? bodies.inFull(from, withoutArticle(words))?.name ?? withoutArticle(bodyName(words))
    const office = head !== null && phraseWords.standsAlone(head) && !phraseWords.isUnnamed(words) ? stripped.slice(0, 120) : null
    return [{ person: null, name: stripped.slice(0, 120), office, side: side ?? official ?? (/\bministry\b|\bgovernment\b|\bminister\b|\bspokes/.test(bare) ? heard.before(from)[0]?.side ?? null : null) }]
  }

  /** "Arna Velt and the Norwegian ambassador", "a Norwegian envoy, a Japanese official and Chile": every member, where each by itself says who it is. */
  function listed(at: number, words: string): readonly Speaker[] | null {
    const members = words.includes(' and ') ? membersOf(words) : null
    if (members === null || isNamed(at, at + words.length)) return null
    const isClear = ([from, to]: readonly [number, number]): boolean => {
      const member = words.slice(from, to)
      const [side, another] = sidesIn(knowledge, member)
      return mentions.inside(at + from, at + to).length === 1 || another === undefined && (side !== undefined && isSideAlone(knowledge, member, side) || /^(?:the|an?) /i.test(member) && phraseWords.isOne(member))
    }
    return members.every(isClear) ? members.flatMap(([from, to]) => resolve(at + from, at + to)) : null
  }

  /** The one person of a text who holds such an office, for a side or for none that is known, wherever he is named. */
  function onlyHolder(head: string, side: SideId | null, described: readonly string[]): Speaker | null {
    if (persons.length > crowd) return null
    const inFull = (p: PersonSeen) => described.every((word) => (p.office ?? '').toLowerCase().includes(word))
    const held = persons.flatMap((p, i) => p.name.includes(' ') && (p.side === side && side !== null || p.side === null && described.length > 0 && inFull(p) && (side === null || isAsHigh(p, described.join(' ')))) && (new RegExp(`\\b${head}\\b`, 'i').test(p.office ?? '') || callings.get(i)?.has(head) === true) ? [i] : [])
    const exact = held.filter((i) => persons[i] !== undefined && inFull(persons[i]))
    const [one, another] = exact.length > 0 ? exact : held
    return one === undefined || another !== undefined ? null : speakerOf(one)
  }

  /** A surname that a phrase begins with and that is all a text tells of somebody: a person of whom "he" may be said. */
  function loneName(from: number, to: number): string | null {
    const name = names.find((each) => each.from === from)
    if (name?.type !== 'person' || name.refersTo !== null || name.to > to || !/^(?:,|$)/.test(text.slice(name.to, to))) return null
    const surname = text.slice(name.from, name.to)
    return bodies.inFull(from, surname) === null && !persons.some((person) => person.name !== surname && person.name.endsWith(surname)) ? surname : null
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
    const fits = (p: PersonSeen, i: number) => callings.get(i)?.has(noun) === true && (side === null || p.side === null && isAsHigh(p, words) || p.side === side)
    const { person, near } = nearest(at, fits)
    if (unnamed !== null && phraseWords.noun(unnamed.speakers[0]?.name ?? '') === noun && sameSide(unnamed.speakers[0], words, side) && mentions.nearness(at, unnamed.at) > near) return unnamed.speakers[0] ?? null
    if (person >= 0) return speakerOf(person)
    if (persons.length > crowd) return null
    const later = persons.flatMap((p, i) => fits(p, i) && p.name.includes(' ') ? [i] : [])
    return later.length === 1 ? speakerOf(later[0] ?? 0) : null
  }

  /** Whether somebody unnamed may be meant by words that name another people or place: "the Bosnian Serb leader" is not "a Norwegian leader". */
  function sameSide(speaker: Speaker | undefined, words: string, side: SideId | null): boolean {
    if (speaker === undefined || side !== null && speaker.side !== null && speaker.side !== side) return false
    return (words.replace(/^The /, '').match(/\p{Lu}\p{L}+/gu) ?? []).every((word) => speaker.name.includes(word) || (knowledge.sideNamed(word)?.id ?? speaker.side) === speaker.side)
  }

  /** "The finance ministry" with the state it is of: that of who spoke last, else the one the report is from. */
  function ofHome(at: number, words: string, bare: string, side: SideId | null): Speaker | null {
    if (side !== null || !ofState.test(bare)) return null
    const place = given.metadata.dateline
    const of = (place === null ? null : knowledge.sideNamed(place.replace(/^\p{Lu}+$/u, (all) => all.charAt(0) + all.slice(1).toLowerCase())))?.id ?? heard.before(at)[0]?.side ?? null
    const adjective = of === null ? null : knowledge.side(of)?.adjective ?? null
    return adjective === null ? null : { person: null, name: `${adjective} ${withoutArticle(words)}`, office: null, side: of }
  }

  /** The side of "a ministry official", "a spokesman for the government": that of the ministry named before, of who spoke last, of where the report is from, or of who issues the text. */
  function ofMinistry(at: number, bare: string): SideId | null {
    const kind = officialOf.exec(bare.replace(/^(?:an?|the|one|another|some) /, ''))?.[0]
    if (kind === undefined) return spokes.test(bare) ? issuer() : null
    return bodies.meant(at, `the ${kind}`, null)?.side ?? heard.before(at)[0]?.side ?? ofHome(at, `the ${kind}`, `the ${kind}`, null)?.side ?? issuer()
  }

  /** The side whose ministry or government publishes the text, by the name of the publisher or the lines above the running text; null where none or several do. */
  function issuer(): SideId | null {
    const { publisher, bodyFrom } = document.metadata
    const lines = [publisher ?? '', ...text.slice(0, bodyFrom).split('\n')].filter((line) => official.test(line))
    const [one, another] = new Set(lines.flatMap((line) => sidesIn(knowledge, line)))
    return another === undefined ? one ?? null : null
  }

  /** "Her officials" as "Arna Velt’s officials", "its minister" as who that is; null where the words name no owner. */
  function owned(at: number, words: string): string | null {
    const match = /^(?:even )?((?:several|some|many|one|two|three|(?:a|one) (?:member|veteran|friend|relative)) of )?(his|her|its|their) (.+)$/i.exec(words)
    const [, some = '', who = '', what = ''] = match ?? []
    if (match === null) return null
    const lower = who.toLowerCase()
    const [owner] = lower === 'his' || lower === 'her' ? pronounBefore(scene, at, lower === 'her' ? 'she' : 'he') : lower === 'its' ? sideBefore(at) : heard.before(at)
    if (owner === undefined || owner.name === '') return null
    const held = what.replace(/^own /, '')
    const before = some.toLowerCase()
    return owner.person === null && !isOne(owner) || /^(?:several|some|many|two|three) of /.test(before) ? `${before.replace(/ of $/, ' ')}${held} of ${owner.name}` : `${before}${owner.name}’s ${held}`
  }

  /** The nearest person before who fits; who was last heard before others. */
  function antecedent(at: number, fits: (person: PersonSeen, index: number) => boolean): readonly Speaker[] {
    const { person } = nearest(at, fits)
    return person < 0 ? [] : [speakerOf(person)]
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

  /** "The ministers of Norway, Japan and Chile", "Norway’s and Japan’s ministers": one of each. */
  function ofSeveral(at: number, words: string): readonly Speaker[] | null {
    const owners = /^(?:both )?(\p{Lu}[^’']*)[’']s? and (\p{Lu}[^’']*)[’']s? ((?:\p{Ll}+ ){0,2}\p{Ll}+s)$/iu.exec(words)
    const [, noun = '', whose = ''] = owners === null ? /^(?:the )?((?:\p{Ll}+ ){0,2}\p{Ll}+s) (?:of|from) (.* and .*)$/iu.exec(words) ?? [] : ['', owners[3] ?? '', `${owners[1] ?? ''} and ${owners[2] ?? ''}`]
    const head = noun.toLowerCase().replace(/s$/, '').split(' ').at(-1) ?? ''
    const members = membersOf(whose)
    if (members === null || !phraseWords.isOne(head)) return null
    const sides = members.map(([from, to]) => knowledge.sideNamed(whose.slice(from, to).replace(/^the /i, '')))
    return sides.every((side) => side !== null) ? sides.flatMap((side): readonly Speaker[] => {
      const known = antecedent(at, (p) => p.side === side.id && (p.office ?? '').includes(head))
      return known.length > 0 ? known : [{ person: null, name: `${side.adjective ?? side.name} ${noun.toLowerCase()}`, office: null, side: side.id }]
    }) : null
  }

  /** "A Russian diplomat and a trader": two who are not named. */
  function indefinitesJoined(words: string): readonly Speaker[] | null {
    const match = /^(an? .+?),? and (an? .+)$/i.exec(words)
    return match === null ? null : [match[1] ?? '', match[2] ?? ''].map((each) => ({ person: null, name: withoutArticle(each), office: null, side: sidesIn(knowledge, each)[0] ?? null }))
  }

}
