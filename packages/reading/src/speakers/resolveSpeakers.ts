import type { SideId, Speaker } from '@travaux/model'
import type { Document } from '../document.ts'
import type { Knowledge } from '../knowledge.ts'
import type { PersonSeen, WithNames, WithQuotations, WithSentences, WithSpeakers, WithTokens } from '../layers.ts'
import { officeWords } from '../names/officeWords.ts'

type Given = Document & WithTokens & WithSentences & WithQuotations & WithNames
interface Mention { readonly from: number; readonly to: number; readonly person: number; readonly owner: boolean }

const anonymousWords = /\b(?:sources?|officials?|diplomats?|people|person|insiders?|aides?|analysts?|observers|experts?|critics|members?|friends|allies|some|many|others|another|several)\b/i
const generic = new Set(['minister', 'diplomat', 'president', 'leader', 'official', 'envoy', 'negotiator', 'expert', 'analyst', 'spokesman', 'spokeswoman', 'spokesperson', 'ambassador', 'premier', 'secretary', 'chancellor', 'head', 'chief', 'senator', 'professor', 'politician', 'statesman', 'commissioner', 'governor', 'general', 'chairman', 'director', 'candidate', 'mediator', 'coordinator', 'king', 'speaker', 'scholar', 'academic', 'lawyer', 'man', 'woman', 'colonel', 'mayor'])

/** Adds `speakersAt`: whom a noun phrase, an office, a capital or a pronoun stands for where it stands. */
export function resolveSpeakers<D extends Given>(document: D, knowledge: Knowledge): D & WithSpeakers {
  const { text, names, persons, personOfName, quotations } = document
  const mentions: Mention[] = []
  let q = 0
  names.forEach((name, i) => {
    const person = personOfName[i] ?? -1
    if (person < 0) return
    while (q < quotations.length && (quotations.to[q] ?? 0) <= name.from) q++
    if (q < quotations.length && (quotations.from[q] ?? 0) <= name.from) return
    mentions.push({ from: name.from, to: name.to, person, owner: /^[’']s?\b/.test(text.slice(name.to, name.to + 2)) })
  })
  let lastAsked: readonly Speaker[] = []
  const bodies: Speaker[] = []
  let lastPerson: readonly Speaker[] = []
  let lastAt = -1
  const speakersAt = (from: number, to: number): readonly Speaker[] => {
    const speakers = resolve(from, to)
    if (speakers.length > 0 && from >= lastAt) {
      lastAsked = speakers
      if (speakers.length === 1 && speakers[0]?.person != null) lastPerson = speakers
      lastAt = from
      if (speakers.length === 1 && speakers[0] !== undefined && speakers[0].person === null && bodies.at(-1) !== speakers[0]) bodies.push(speakers[0])
      if (bodies.length > 40) bodies.shift()
    }
    return speakers
  }
  return { ...document, speakersAt }

  function resolve(from: number, to: number): readonly Speaker[] {
    const words = text.slice(from, to).trim()
    const bare = words.toLowerCase()
    if (bare === '') return []
    const inside = namedIn(from, to)
    if (inside.length > 0) return inside.map(speakerOf)
    if (/^(?:he|she|his|her|him|who)$/.test(bare)) return antecedent(from, () => true)
    if (/^(?:they|both|the two(?: \p{L}+)*|both (?:of them|sides|parties|countries|governments|nations|states|leaders|ministers|presidents|delegations|capitals|men)|the (?:sides|parties|ministers|leaders|counterparts|presidents|foreign ministers|negotiators|envoys)|we)$/u.test(bare)) return pairBefore(from, bare)
    if (/^(?:it|its)$/.test(bare)) return sideBefore(from)
    const sides = sidesIn(words)
    const side = sides[0] ?? null
    const head = headOf(bare)
    if (/^(?:his|her|their) (?:\S+ )?counterpart$/.test(bare)) return antecedent(from, (p) => side !== null ? p.side === side : p.side !== null && p.side !== lastAsked[0]?.side)
    const definite = /^(?:the|this|that|his|her)\b/.test(bare) || /^\p{Lu}/u.test(words)
    if (head !== null && generic.has(head) && (definite || side !== null) && !/^(?:an?|one|another|some)\b/.test(bare)) {
      const exact = antecedent(from, (p) => (side === null || p.side === side) && p.office !== null && new RegExp(`\\b${head}\\b`, 'i').test(p.office))
      if (exact.length > 0) return exact
      const known = byOffice(head, side, bare)
      if (known !== null) return [known]
      if (/^(?:diplomat|politician|leader|official|expert|analyst|man|woman|statesman|negotiator|envoy|minister|academic|scholar)$/.test(head) && /^the\b/.test(bare) && bare.split(' ').length < 4) {
        const any = antecedent(from, (p) => side === null || p.side === side || p.side === null)
        if (any.length > 0) return any
      }
    }
    if (sides.length > 1 && / and /.test(bare) && head === null) return sides.map((each) => asSide(each))
    const stripped = words.replace(/^the /i, '').replace(/^(An?|One|Some|Many|Several|Two|Three) /, (article) => article.toLowerCase())
    const each = /^(?:(?:both|the) )?(\p{Lu}[\p{L}-]+) and (\p{Lu}[\p{L}-]+) (\p{Ll}.*)$/iu.exec(words)
    if (each !== null && knowledge.isAdjective(each[1] ?? '') && knowledge.isAdjective(each[2] ?? '')) {
      const noun = (each[3] ?? '').split(/ (?:at|in|to|from|of) /)[0] ?? ''
      return [each[1] ?? '', each[2] ?? ''].flatMap((adjective): readonly Speaker[] => {
        const of = knowledge.sideNamed(adjective)?.id ?? null
        const office = noun.replace(/s$/, '').split(' ').at(-1) ?? ''
        const known = noun.endsWith('s') && !anonymousWords.test(noun) ? antecedent(from, (p) => p.side === of && (p.office ?? '').includes(office)) : []
        return known.length > 0 ? known : [{ person: null, name: `${adjective} ${noun}`, office: null, side: of }]
      })
    }
    const several = /^(an? .+?),? and (an? .+)$/i.exec(words)
    if (several !== null) return [several[1] ?? '', several[2] ?? ''].map((each): Speaker => ({ person: null, name: each.toLowerCase().startsWith('a') && /^An? /.test(each) ? each.charAt(0).toLowerCase() + each.slice(1) : each, office: null, side: sidesIn(each)[0] ?? null }))
    if (side !== null && isSideAlone(words, side)) return [asSide(side, words)]
    if (/^(?:the|this|that|its|their)\b/i.test(words) || side !== null) {
      const noun = lastNoun(bare)
      const earlier = noun === null ? undefined : bodies.findLast(({ name, side: of }) => lastNoun(name.toLowerCase()) === noun && name.length > stripped.length && (side === null || of === null || of === side))
      if (earlier !== undefined) return [earlier]
    }
    return [{ person: null, name: stripped.slice(0, 120), office: head !== null && generic.has(head) && !anonymousWords.test(bare) ? stripped.slice(0, 120) : null, side: side ?? (/\bministry\b|\bgovernment\b|\bminister\b|\bspokes/.test(bare) ? lastAsked[0]?.side ?? null : null) }]
  }

  /** Persons named as speakers inside a phrase: not the owner of an office, nor whom the office serves. */
  function namedIn(from: number, to: number): number[] {
    const found: number[] = []
    for (let i = search(mentions, from); i < mentions.length; i++) {
      const mention = mentions[i]
      if (mention === undefined || mention.from >= to) break
      const before = text.slice(from, mention.from)
      if (/^the $/i.test(before) || mention.owner && mention.to < to || /\b(?:for|to|of|with|by|at|in|under|behind|against|near|about|from)(?: the)?(?: \p{L}+){0,4} $/iu.test(before) && !/\bambassador to\b|\bhead of\b|\bminister (?:of|for)\b|\bleader of\b|\bpresident of\b|\bsecretary of state\b|\bsecretary\b/i.test(before)) continue
      if (found.length > 0 && !/(?:\band|&|,) (?:[^,]* )?$/.test(text.slice(mentions[i - 1]?.to ?? from, mention.from))) continue
      if (found.length > 0 && !/\band\b/.test(text.slice(mentions[i - 1]?.to ?? from, mention.from)) && !/\band\b/.test(text.slice(mention.to, to))) continue
      if (!found.includes(mention.person)) found.push(mention.person)
    }
    return found
  }

  /** The nearest person before who fits, one that begins a sentence or was last heard before others. */
  function antecedent(at: number, fits: (person: PersonSeen) => boolean): readonly Speaker[] {
    let best = -1
    let score = -Infinity
    const heard = lastPerson[0]?.person ?? null
    const start = search(mentions, at) - 1
    const sentenceOf = (offset: number) => searchSpan(document.sentences.from, document.sentences.length, offset)
    const here = sentenceOf(at)
    for (let i = start; i >= 0 && i > start - 24; i--) {
      const mention = mentions[i]
      if (mention === undefined) break
      const person = persons[mention.person]
      if (person === undefined || !fits(person)) continue
      const sentence = sentenceOf(mention.from)
      const distance = here - sentence
      const lead = mention.from - (document.sentences.from[sentence] ?? 0)
      const value = -3 * distance - Math.min(lead, 120) / 60 - (mention.owner ? 2 : 0) + (person.id === heard ? 4 : 0)
      if (value > score) {
        score = value
        best = mention.person
      }
    }
    if (best >= 0) return [speakerOf(best)]
    return heard !== null && persons.some((p) => p.id === heard && fits(p)) ? lastPerson : []
  }

  function pairBefore(at: number, words: string): readonly Speaker[] {
    if (lastAsked.length > 1 && words === 'they') return lastAsked
    if (/sides|parties/.test(words) || /countries|states|governments|nations/.test(words)) {
      const found = sidesCounted().slice(0, 2)
      return found.length === 2 ? found.map((side) => asSide(side)) : []
    }
    if (/^they$/.test(words)) return lastAsked
    if (words === 'we') return lastAsked
    const head = words.replace(/^.* /, '').replace(/s$/, '')
    const wanted = generic.has(head) ? new RegExp(`\\b(?:${head === 'leader' ? 'leader|president|premier|prime minister|chancellor|king' : head})\\b`, 'i') : null
    const found: number[] = []
    for (const strict of [true, false]) {
      for (let i = search(mentions, at) - 1; i >= 0 && found.length < 2; i--) {
        const person = mentions[i]?.person ?? -1
        const seen = persons[person]
        if (seen !== undefined && !found.includes(person) && (!strict || wanted === null || wanted.test(seen.office ?? '')) && (found.length === 0 || persons[found[0] ?? -1]?.side !== seen.side || seen.side === null)) found.push(person)
      }
      if (found.length === 2) break
    }
    return found.length === 2 ? found.reverse().map(speakerOf) : []
  }

  function sideBefore(at: number): readonly Speaker[] {
    if (lastAsked.length === 1 && lastAsked[0] !== undefined && lastAsked[0].person === null) return lastAsked
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i]
      if (name === undefined || name.from >= at || !name.refersTo?.startsWith('sid_')) continue
      return [asSide(name.refersTo as SideId, text.slice(name.from, name.to))]
    }
    return lastAsked
  }

  function sidesCounted(): SideId[] {
    const count = new Map<SideId, number>()
    for (const name of names) if (name.refersTo?.startsWith('sid_')) count.set(name.refersTo as SideId, (count.get(name.refersTo as SideId) ?? 0) + 1)
    for (const person of persons) if (person.side !== null) count.set(person.side, (count.get(person.side) ?? 0) + 2)
    return [...count].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  }

  function sidesIn(words: string): SideId[] {
    const found: SideId[] = []
    const parts = words.split(/[\s,]+/).map((part) => part.replace(/[’']s?$/, ''))
    for (let i = 0; i < parts.length; i++) {
      for (let n = 4; n > 0; n--) {
        const known = i + n <= parts.length ? knowledge.sideNamed(parts.slice(i, i + n).join(' ')) : null
        if (known === null) continue
        if (!found.includes(known.id)) found.push(known.id)
        i += n - 1
        break
      }
    }
    return found
  }

  function byOffice(head: string, side: SideId | null, words: string): Speaker | null {
    if (side === null) return null
    for (const { id, name, offices } of knowledge.codebook?.persons ?? []) {
      const office = offices.find((each) => each.side === side && each.title.toLowerCase().includes(head))
      if (office !== undefined && (words.includes(office.title.toLowerCase()) || head !== 'minister')) return { person: id, name, office: office.title, side }
    }
    return null
  }

  function isSideAlone(words: string, side: SideId): boolean {
    const rest = words.replace(/^the /i, '').replace(/(?:[’']s)?(?: (?:side|government|authorities|delegation))?$/, '')
    return knowledge.sideNamed(rest)?.id === side || knowledge.sideNamed(`the ${rest}`)?.id === side
  }

  function asSide(side: SideId, words = ''): Speaker {
    const known = knowledge.side(side)
    const bare = words.replace(/^the /i, '')
    const own = known !== null && !known.given && /^(?:DPRK|ROK|EU|UN)$/.test(bare)
    return { person: null, name: own ? bare : known?.name ?? bare, office: null, side }
  }

  function speakerOf(person: number): Speaker {
    const seen = persons[person]
    if (seen === undefined) throw new RangeError(`person ${person} of ${persons.length}`)
    return { person: seen.id as Speaker['person'], name: seen.name, office: seen.office, side: seen.side }
  }
}

/** The noun a phrase is about: `ministry` of "China's Foreign Ministry", `person` of "a person with knowledge of it". */
function lastNoun(words: string): string | null {
  return words.split(/,| (?:who|of|for|in|at|to|with|from|close|familiar) /)[0]?.trim().split(/\s+/).at(-1) ?? null
}

function headOf(words: string): string | null {
  const first = words.split(/,| who | of | for | in | at | to /)[0] ?? ''
  const last = first.trim().split(/\s+/).at(-1) ?? ''
  return officeWords.heads.has(last) || generic.has(last) ? last : null
}

/** The first mention at or after an offset. */
function search(mentions: readonly Mention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function searchSpan(from: Int32Array, length: number, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
