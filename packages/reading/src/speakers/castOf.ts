import type { Document } from '../document.ts'
import type { PersonSeen, WithMetadata, WithNames } from '../layers.ts'
import type { Knowledge } from '../knowledge.ts'
import type { NameFound } from '../read.ts'
import { bodyNouns } from '../names/bodyNouns.ts'
import { honorifics } from '../names/honorifics.ts'
import { officeWords } from '../names/officeWords.ts'
import { officeBeside } from './officeBeside.ts'
import { sidesIn } from './sideSpeakers.ts'

/** Titles that stand before names and are no part of them. */
const title = new RegExp(`^(?:(?:the|right|his|her|excellency|h\\.?e|${[...honorifics.courtesy, ...honorifics.ranks, ...honorifics.offices].join('|')})(?: ?\\.)?,? )+(?=\\p{L})`, 'iu')
/** Such a title that is an office, written out. */
const office = new RegExp(`\\b(?:${[...honorifics.offices, ...honorifics.ranks].filter((word) => word.length > 4).join('|')}|bishop|archbishop|cardinal|pastor|sheikh|ayatollah)\\b`, 'i')
const ladies: ReadonlySet<string> = new Set(honorifics.she)

/** The name of a body that stands right before a person's. */
const bodies = new RegExp(`^(?:\\p{Lu}\\S* )*(?:${[...bodyNouns.state, ...bodyNouns.offices, ...bodyNouns.associations, 'bank'].map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)).join('|')}) (?=\\p{Lu}\\S* (?:\\p{Ll}+ )*\\p{Lu})`, 'u')
/** What says that the name after it is a body's: "the campaign group", "the daily". */
const kindOf = new RegExp(`\\b(?:${[...bodyNouns.associations, ...bodyNouns.firms, ...bodyNouns.press, ...bodyNouns.vessels, 'agency', 'think tank'].join('|')}) $`)
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
    const whole = person.name.slice(before.length).replace(/ \(.*$/, '')
    const of = / of (?:the )?$/.test(led) ? sideAtStart(whole, knowledge) : null
    const name = bareName(of === null ? whole : whole.slice(of.length + 1), text)
    if (name === person.name) return person
    const said = of === null ? person.office : officeBeside(text, (first[p] ?? 0) + before.length + of.length + 1, (first[p] ?? 0) + person.name.length) ?? person.office
    return { ...person, name, office: said ?? (office.exec(before)?.[0].toLowerCase() ?? null), side: person.side ?? (of === null ? null : knowledge.sideNamed(of)?.id ?? null) }
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
    if (kindOf.test(text.slice(Math.max(0, name.from - 40), name.from)) && persons[person]?.known !== true || /^(?:Secretary|Minister) of State$/.test(surface)) {
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

/** The side that an office before a name is of, where it was taken into the name: "Tervia" of "Tervia Arna Velt" after "governor of". At least two words are left. */
function sideAtStart(name: string, knowledge: Knowledge): string | null {
  const words = name.split(' ')
  for (let n = Math.min(4, words.length - 2); n > 0; n--) {
    const first = words.slice(0, n).join(' ')
    if (knowledge.sideNamed(first) !== null && !knowledge.isAdjective(first)) return first
  }
  return null
}

/** A name without the body, office or state put before it. */
function bareName(name: string, text: string): string {
  const bare = name.replace(bodies, '')
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
  return ladies.has(before.trim().split(' ').at(-1)?.replace(/\.$/, '').toLowerCase() ?? '') && /woman\b/i.test(person?.office ?? '')
}

function letters(words: readonly string[] | undefined): number {
  return (words ?? []).reduce((sum, word) => sum + (word.length === 1 ? 0 : word.length), 0)
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}|[’'‘.]/gu, '').replace(/ø/gi, 'o').replace(/ð/gi, 'd').toLowerCase().replace(/\s+/g, ' ').trim()
}
