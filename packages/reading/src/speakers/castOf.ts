import type { Document } from '../document.ts'
import type { PersonSeen, WithMetadata, WithNames } from '../layers.ts'
import type { Knowledge } from '../knowledge.ts'
import type { NameFound } from '../read.ts'
import { officeWords } from '../names/officeWords.ts'
import { officeBeside } from './officeBeside.ts'
import { sidesIn } from './sideSpeakers.ts'

/** Titles that stand before names and are no part of them. */
const title = /^(?:(?:the|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|baroness|hon|honourable|honorable|right|his|her|excellency|h\.?e|shri|smt|alhaji|datuk|dato|tan|ratu|pastor|barrister|advocate|engineer|eng|capt|captain|col|colonel|lt|lieutenant|gen|general|maj|major|brig|brigadier|adm|admiral|sgt|sergeant|cmdr|commander|marshal|magistrate|judge|justice|rep|representative|sen|senator|gov|governor|amb|ambassador|minister|vice-minister|president|premier|chancellor|secretary|congressman|councilor|councillor|shopkeeper|congresswoman|lieutenant-general|major-general|brigadier-general|vice-admiral|monsignor|father|rev|reverend|bishop|archbishop|cardinal|sheikh|ayatollah|madam|mme|monsieur|señor|herr|frau|spokesman|spokeswoman|envoy)(?: ?\.)?,? )+(?=\p{L})/iu
const she = /^(?:mrs|ms|miss|mme|madam|dame|lady|baroness)\b/i
const office = /\b(?:president|minister|premier|chancellor|secretary|governor|ambassador|senator|general|colonel|major|captain|admiral|brigadier|commander|marshal|magistrate|judge|justice|bishop|archbishop|cardinal|representative|pastor|sheikh|ayatollah|spokesman|spokeswoman|envoy)\b/i

const ofSomething = new RegExp(`\\b(?:${[...officeWords.heads].join('|')}) (?:of|for|to)(?: the)?(?: \\p{Lu}[\\p{L}-]*)* $`, 'iu')

/** How many who share a word of their names are told apart. */
const most = 16

type Cast = Pick<WithNames, 'names' | 'persons' | 'personOfName'>

/**
 * The persons of a text with titles taken off their names, and each mention given to the person it is of: one in capitals, without accents,
 * by initials or by surname alone goes to whoever bears it in full. Of two who share a surname, a title or "Ms" before it tells, else who
 * was named last. `persons` keeps its length and order, so that indices hold. O(mentions).
 */
export function castOf({ text, names, persons: given, personOfName, metadata }: Document & WithMetadata & WithNames, knowledge: Knowledge): Cast {
  const first = new Int32Array(given.length).fill(-1)
  for (let i = names.length - 1; i >= 0; i--) if ((personOfName[i] ?? -1) >= 0) first[personOfName[i] ?? 0] = names[i]?.from ?? -1
  const persons = given.map((person, p): PersonSeen => {
    if (person.known) return person
    const before = titleOf(person.name)
    const led = text.slice(Math.max(0, (first[p] ?? 0) - 90), Math.max(0, first[p] ?? 0))
    const whole = bareName(person.name.slice(before.length).replace(/ \(.*$/, ''), text)
    // "Governor of Tervia Arna Velt": the first word is what the office is of.
    const name = whole.split(' ').length > 2 && ofSomething.test(led) ? whole.slice(whole.indexOf(' ') + 1) : whole
    return name === person.name ? person : { ...person, name, office: person.office ?? (office.exec(before)?.[0].toLowerCase() ?? null) }
  })
  const parts = persons.map(({ name }) => fold(name).split(' '))
  const bearers = new Map<string, number[]>()
  parts.forEach((words, p) => {
    if (words.length < 2) return
    for (const word of new Set(words)) {
      if (word.length < 2) continue
      const list = bearers.get(word)
      if (list === undefined) bearers.set(word, [p])
      else if (list.length < most) list.push(p)
    }
  })
  const last = new Int32Array(persons.length).fill(-1)
  const tries = new Uint8Array(persons.length)
  const same = new Map<string, number>()
  const of = Int32Array.from(personOfName)
  const found = names.map((name, i): NameFound => {
    const person = of[i] ?? -1
    const surface = text.slice(name.from, name.to)
    if (isKindOf(text.slice(Math.max(0, name.from - 40), name.from)) && persons[person]?.known !== true || /^(?:Secretary|Minister) of State$/.test(surface)) {
      of[i] = -1
      return { ...name, type: 'organisation', refersTo: null }
    }
    // "Minister Pleads for Calm": a word of a heading that never comes again is no name.
    if (person >= 0 && metadata.titleAt !== null && name.to <= metadata.titleAt[1] && !surface.includes(' ') && text.indexOf(surface, name.to) < 0 && text.toLowerCase().indexOf(surface.toLowerCase(), name.to) < 0) {
      of[i] = -1
      return { ...name, refersTo: null }
    }
    if (person < 0 && (name.type !== 'person' || name.refersTo !== null)) return name
    const before = `${text.slice(Math.max(0, name.from - 40), name.from)}${titleOf(surface)}`
    const words = fold(surface.slice(titleOf(surface).length)).split(' ')
    const candidates = (bearers.get(words.at(-1) ?? '') ?? []).filter((p) => fits(parts[p] ?? [], words))
    let best = person
    if (candidates.length > 0 && !(persons[person]?.known === true)) {
      best = candidates[0] ?? person
      let score = -Infinity
      for (const p of candidates) {
        const value = (last[p] ?? -1) + (agrees(persons[p], before) ? 1e6 : 0) + (letters(parts[p]) > letters(words) ? 2e6 : 0) + (persons[p]?.office === null ? 0 : 20) - (last[p] === -1 ? p / 100 : 0)
        if (value > score) {
          score = value
          best = p
        }
      }
      const key = parts[best]?.join(' ') ?? ''
      best = same.get(key) ?? best
      same.set(key, best)
    }
    if (best < 0) return name
    last[best] = i
    of[i] = best
    const from = persons[person]
    const to = persons[best]
    if (from !== undefined && to !== undefined && best !== person && (to.office === null || to.side === null)) persons[best] = { ...to, office: to.office ?? from.office, side: to.side ?? from.side }
    const bare = persons[best]
    if (bare !== undefined && bare.office === null && (tries[best] ?? 0) < 3) {
      tries[best] = (tries[best] ?? 0) + 1
      const words = officeBeside(text, name.from, name.to)
      if (words !== null) persons[best] = { ...bare, office: words, side: bare.side ?? sidesIn(knowledge, words)[0] ?? null }
    }
    return { ...name, type: 'person', refersTo: to?.id ?? name.refersTo }
  })
  return { names: found, persons, personOfName: of }
}

/** What stands before a name and is no part of it; nothing of "Secretary of State", which names nobody. */
function titleOf(name: string): string {
  const before = title.exec(name)?.[0] ?? ''
  return /^(?:of|for|to)\b/.test(name.slice(before.length)) ? '' : before
}

/** A name without what a sentence or the name of a body puts before it. */
function bareName(name: string, text: string): string {
  const bare = name.replace(/^(?:For|But|And|Suppose|When|While|If|As|With|In|At|To|By|From|Like|Asked|Contacted|I['’]m|It['’]s) (?=\p{Lu}\S* \p{Lu})/u, '').replace(/^(?:\p{Lu}\S* )*(?:Institute|Ministry|Office|Agency|University|Committee|Commission|Council|Department|Bank|Union) (?=\p{Lu}\S* \p{Lu})/u, '')
  const words = bare.split(' ')
  // "Norwind Chief Executive Arna Velt": the name begins behind the office.
  const office = words.slice(0, -2).findLastIndex((word) => officeWords.heads.has(word.toLowerCase()) || /^(?:C[EFOT]O|Administrator)$/.test(word))
  if (office >= 0) return words.slice(office + 1).join(' ')
  const [first = '', ...rest] = words
  // "Tervia Arna Velt" of a headline, where the text has "of Tervia".
  if (rest.length > 1 && [' of ', ' in ', ' from '].some((link) => new RegExp(`${link}${loosely(first)}\\b(?! ${loosely(rest[0] ?? '')})`, 'u').test(text))) return rest.join(' ')
  return bare
}

/** A word as a pattern, with anything for what is no letter. */
function loosely(word: string): string {
  return word.replace(/[^\p{L}]/gu, '.')
}

/** Whether the words before a name say that what is named is a body: "the campaign group", "the daily". */
function isKindOf(before: string): boolean {
  return /\b(?:group|newspaper|daily|weekly|magazine|agency|company|firm|carrier|operator|station|association|party|broadcaster|website|bank|network|think tank|institute|foundation|club|trawler|tanker|ship|vessel|ferry) $/.test(before)
}

/** Whether a name so written can be of the one who bears `full`: its last words, some in the middle, or initials before its last. */
function fits(full: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return full.at(-1) === words[0] || full.length > 2 && full.indexOf(words[0] ?? '') > 0
  if (words.length === full.length) return words.every((word, i) => word === full[i] || i < words.length - 1 && (word.length === 1 && (full[i] ?? '').startsWith(word) || full[i]?.length === 1 && word.startsWith(full[i] ?? '')))
  if (words.slice(0, -1).every((word) => word.length === 1) && words.at(-1) === full.at(-1) && (full[0] ?? '').startsWith(words[0] ?? '')) return true
  return words.length < full.length && ` ${full.slice(1).join(' ')} `.includes(` ${words.join(' ')} `)
}

/** Whether the words before a name go with what is known of a person. */
function agrees(person: PersonSeen | undefined, before: string): boolean {
  const said = office.exec(before.slice(-18))?.[0].toLowerCase()
  if (said !== undefined) return (person?.office ?? '').toLowerCase().includes(said)
  return she.test(before.trim().split(' ').at(-1) ?? '') && /woman\b/i.test(person?.office ?? '')
}

function letters(words: readonly string[] | undefined): number {
  return (words ?? []).reduce((sum, word) => sum + (word.length === 1 ? 0 : word.length), 0)
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}|[’'‘.]/gu, '').replace(/ø/gi, 'o').replace(/ð/gi, 'd').toLowerCase().replace(/\s+/g, ' ').trim()
}
