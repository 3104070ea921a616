import type { SideId, Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PersonSeen, WithMetadata, WithNames, WithQuotations, WithSentences, WithSpeakers, WithTokens } from '../layers.ts'
import { bodyName } from './bodyName.ts'
import { castOf } from './castOf.ts'
import { makeHeard } from './makeHeard.ts'
import { makeMentions } from './makeMentions.ts'
import { phraseWords } from './phraseWords.ts'
import { pronounsOf, type Pronoun } from './pronounsOf.ts'
import { trimSource } from './trimSource.ts'
import { holderOf, isSideAlone, sideAsSpeaker, sidesIn } from './sideSpeakers.ts'

type Given = Document & WithMetadata & WithTokens & WithSentences & WithQuotations & WithNames

const pair = /^(?:they|both|(?:each|neither|either) (?:side|party|delegation|country|government|state)|(?:both|the two) (?:\p{L}+[ -]){0,3}\p{L}+s|the two(?: \p{L}+)*|both (?:of them|sides|parties|countries|governments|nations|states|leaders|ministers|presidents|delegations|capitals|men)|the (?:sides|parties|delegations|ministers|leaders|counterparts|interlocutors|presidents|foreign ministers|negotiators|envoys)|we)$/u
/** Words for a person that say nothing of which; the one last heard comes first. */
const anyone = /^(?:diplomat|politician|leader|official|expert|analyst|man|woman|statesman|negotiator|envoy|minister|academic|scholar)$/

/** Among more persons than these, an office is not looked for ahead. */
const crowd = 200

/** Adds `speakersAt`: whom a noun phrase, an office, a capital or a pronoun stands for where it stands. */
export function resolveSpeakers<D extends Given>(given: D, knowledge: Knowledge): D & WithSpeakers {
  const document = { ...given, ...castOf(given, knowledge) }
  const { text, names, persons } = document
  const mentions = makeMentions(document)
  const pronouns = pronounsOf(document)
  const heard = makeHeard()
  const spelled = new Map<string, string | null>()
  let counted: readonly SideId[] | null = null
  const asSide = (side: SideId, words = '') => sideAsSpeaker(knowledge, side, words)
  const speakersAt = (from: number, to: number): readonly Speaker[] => {
    // A span that begins after its article or number is of one who is not named: those tell which it is.
    const cut = /\p{Ll}/u.test(text.charAt(from)) ? /(?:^|[^\p{L}])((?:one|an?|two|three|several|some|many) )$/iu.exec(text.slice(Math.max(0, from - 9), from))?.[1]?.length ?? 0 : 0
    const [start, end] = trimSource(text.slice(from, to))
    const speakers = resolve(from + start - (start === 0 ? cut : 0), from + end)
    heard.note(from, speakers)
    return speakers
  }
  return { ...document, speakersAt }

  function resolve(from: number, to: number): readonly Speaker[] {
    const words = text.slice(from, to).trim().replace(/ (?:himself|herself|itself|themselves)$/i, '')
    const bare = words.toLowerCase()
    if (bare === '') return []
    const inside = mentions.inside(from, to)
    if (inside.length > 0) return inside.map(speakerOf)
    if (/^(?:he|she|his|her|him|who)$/.test(bare)) return pronoun(from, /^(?:she|her)$/.test(bare) ? 'she' : bare === 'who' ? null : 'he')
    if (pair.test(bare)) return pairBefore(from, bare)
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
      if (anyone.test(head) && /^the\b/.test(bare) && bare.split(' ').length < 4) {
        const before = earlier(from, words, bare, side)
        if (before !== null && phraseWords.noun(before.name.toLowerCase()) === head) return [before]
        const any = antecedent(from, (p) => side === null || p.side === side || p.side === null)
        if (any.length > 0) return any
      }
    }
    if (sides.length > 1 && / and /.test(bare) && head === null) return sides.map((each) => asSide(each))
    const joined = adjectivesJoined(from, words) ?? indefinitesJoined(words)
    if (joined !== null) return joined
    if (side !== null && isSideAlone(knowledge, words.replace(/, (?:the|an?|speaking|acting) .*$/, ''), side)) return [asSide(side, words.replace(/, .*$/, ''))]
    const before = earlier(from, words, bare, side)
    if (before !== null) return [before]
    const composed = ofHome(from, words, bare, side)
    if (composed !== null) return [composed]
    const stripped = owned(from, words) ?? spelledOut(words) ?? stripArticle(bodyName(words))
    const office = head !== null && phraseWords.standsAlone(head) && !phraseWords.isUnnamed(words) ? stripped.slice(0, 120) : null
    return [{ person: null, name: stripped.slice(0, 120), office, side: side ?? (/\bministry\b|\bgovernment\b|\bminister\b|\bspokes/.test(bare) ? heard.before(from)[0]?.side ?? null : null) }]
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
    const found = heard.othersBefore(at).find(({ name, side: of }) => phraseWords.noun(name) === noun && name.length > length && (side === null || of === null || of === side))
    if (found !== undefined || side !== null || !/^the\b/.test(bare)) return found ?? null
    return fuller(at, noun, bare.replace(/^the /, ''))
  }

  /** A body named in full before: "the commission" for "Norwegian Fisheries Commission". */
  function fuller(at: number, noun: string, words: string): Speaker | null {
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i]
      if (name === undefined || name.from >= at || name.type !== 'organisation') continue
      const full = text.slice(name.from, name.to)
      const lower = full.toLowerCase()
      if (lower.length > words.length && (lower.endsWith(` ${words}`) || words === noun && lower.endsWith(` ${noun}`))) return { person: null, name: full, office: null, side: sidesIn(knowledge, full)[0] ?? null }
    }
    return null
  }

  /** "The finance ministry" with the state it is of: that of who spoke last, else the one the report is from. */
  function ofHome(at: number, words: string, bare: string, side: SideId | null): Speaker | null {
    if (side !== null || !/^(?:the )?(?:\p{L}+ ){0,2}(?:ministry|government|police|military|army|navy)$/u.test(bare)) return null
    const place = given.metadata.dateline
    const of = (place === null ? null : knowledge.sideNamed(place.replace(/^\p{Lu}+$/u, (all) => all.charAt(0) + all.slice(1).toLowerCase())))?.id ?? heard.before(at)[0]?.side ?? null
    const adjective = of === null ? null : knowledge.side(of)?.adjective ?? null
    return adjective === null ? null : { person: null, name: `${adjective} ${stripArticle(words)}`, office: null, side: of }
  }

  /** What capitals are short for, where the text has it: "ICRC" after "International Committee of the Red Cross (ICRC)". */
  function spelledOut(words: string): string | null {
    const short = /^(?:the )?(\p{Lu}{3,7})$/iu.exec(words)?.[1]
    if (short === undefined || short !== short.toUpperCase()) return null
    const known = spelled.get(short)
    if (known !== undefined) return known
    const at = text.indexOf(` (${short})`)
    const long = at < 0 ? null : /(\p{Lu}[\p{L}’'-]*(?: (?:of|for|the|and|on|\p{Lu}[\p{L}’'-]*))*)$/u.exec(text.slice(Math.max(0, at - 90), at))?.[1]?.replace(/^The /, '') ?? null
    spelled.set(short, long)
    return long
  }

  /** "Her officials" as "officials of Arna Velt"; null where the words name no owner. */
  function owned(at: number, words: string): string | null {
    const match = /^(?:even )?((?:several|some|many|one|two|three|a member) of )?(his|her|its|their) (.+)$/i.exec(words)
    const [, some = '', who = '', what = ''] = match ?? []
    if (match === null || /\bown\b/.test(what)) return null
    const lower = who.toLowerCase()
    const [owner] = lower === 'his' || lower === 'her' ? pronoun(at, lower === 'her' ? 'she' : 'he') : lower === 'its' ? sideBefore(at) : heard.before(at)
    return owner === undefined || owner.name === '' ? null : `${some.replace(/ of $/, ' ').toLowerCase()}${what} of ${owner.name}`
  }

  function pronoun(at: number, wanted: Pronoun): readonly Speaker[] {
    const last = heard.before(at)[0]
    // Somebody unnamed who spoke last is who is meant, unless a person was named since.
    const agrees = (_: PersonSeen, i: number) => wanted === null || pronouns[i] === null || pronouns[i] === wanted
    const found = antecedent(at, agrees)
    // One who was called "he" is not meant by "she" afterwards.
    const who = found.length === 0 ? -1 : persons.findIndex(({ id }) => id === found[0]?.person)
    if (who >= 0 && wanted !== null && found[0]?.person === heard.before(at)[0]?.person) pronouns[who] ??= wanted
    const noun = last === undefined || last.person !== null ? null : phraseWords.noun(last.name)
    if (last !== undefined && noun !== null && phraseWords.isPerson(noun) && !/(?:s|people)$/.test(noun) && !mentions.between(heard.placeBefore(at) + 1, at, agrees)) return [last]
    if (who >= 0 && pronouns[who] === null && found[0]?.person !== last?.person) {
      const surer = antecedent(at, (_, i) => pronouns[i] === wanted)
      if (surer.length > 0 && wanted !== null) return surer
    }
    return found
  }

  /** The nearest person before who fits; who was last heard before others. */
  function antecedent(at: number, fits: (person: PersonSeen, index: number) => boolean): readonly Speaker[] {
    const last = heard.personBefore(at)
    const person = last?.speakers[0]?.person
    const best = mentions.nearest(at, fits, last === null || person === null || person === undefined ? null : { person, at: last.at })
    return best < 0 ? [] : [speakerOf(best)]
  }

  function pairBefore(at: number, words: string): readonly Speaker[] {
    const last = heard.before(at)
    if (words === 'we' || words === 'they') return last
    if (/sides?$|part(?:ies|y)$|countr|states?$|governments?$|nations$|delegations?$|capitals$/.test(words)) {
      if (last.length === 2 && last.every(({ person }) => person === null)) return last
      const found = sidesCounted().slice(0, 2)
      return found.length === 2 ? found.map((side) => asSide(side)) : []
    }
    const head = words.replace(/^.* /, '').replace(/s$/, '')
    const wanted = phraseWords.standsAlone(head) ? new RegExp(`\\b(?:${head === 'leader' ? 'leader|president|premier|prime minister|chancellor|king' : head})\\b`, 'i') : null
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

  /** "It": the body or state last heard, else the side last named. */
  function sideBefore(at: number): readonly Speaker[] {
    const last = heard.before(at)
    if (last.length === 1 && last[0]?.person === null && !phraseWords.isPerson(phraseWords.noun(last[0].name) ?? '')) return last
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i]
      if (name === undefined || name.from >= at || !name.refersTo?.startsWith('sid_')) continue
      return [asSide(name.refersTo as SideId, text.slice(name.from, name.to))]
    }
    return last
  }

  /** The sides a text names, by name, adjective or in the name of a body, most often named first. */
  function sidesCounted(): readonly SideId[] {
    if (counted !== null) return counted
    const count = new Map<SideId, number>()
    const add = (side: SideId, weight: number) => count.set(side, (count.get(side) ?? 0) + weight)
    for (const name of names) {
      if (name.refersTo?.startsWith('sid_')) add(name.refersTo as SideId, 1)
      else if (name.type === 'organisation') for (const side of sidesIn(knowledge, text.slice(name.from, name.to))) add(side, 1)
    }
    for (const [word] of text.slice(0, 20_000).matchAll(/\p{Lu}\p{Ll}{3,}/gu)) {
      const side = knowledge.isAdjective(word) ? knowledge.sideNamed(word) : null
      if (side !== null) add(side.id, 1)
    }
    for (const person of persons) if (person.side !== null) add(person.side, 2)
    return counted = [...count].sort((a, b) => b[1] - a[1]).map(([id]) => id)
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
