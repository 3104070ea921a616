import type { Document } from '../document.ts'
import type { PersonSeen, WithNames, WithQuotations, WithSentences } from '../layers.ts'

interface Mention { readonly from: number; readonly to: number; readonly person: number; readonly owner: boolean }

/** Where persons are named outside quotations, and who of them a phrase or a pronoun can mean. */
export interface Mentions {
  /** Persons named as speakers inside a phrase: not the owner of an office, nor whom the office serves. */
  readonly inside: (from: number, to: number) => number[]
  /** The nearest person before `at` who fits, or -1, and how near; one who begins a paragraph or a sentence before others, and who was last heard, at `heard`, before all near. `weighs` adds to how near each is. */
  readonly nearest: (at: number, fits: (person: PersonSeen, index: number) => boolean, heard: { readonly person: string; readonly at: number } | null, weighs?: (index: number) => number) => { readonly person: number; readonly near: number }
  /** How near to `at` somebody named at `from` is, on the scale of `nearest`. */
  readonly nearness: (at: number, from: number) => number
  /** Whether anybody who fits is named in [from, to). */
  readonly between: (from: number, to: number, fits: (person: PersonSeen, index: number) => boolean) => boolean
  /** All who fit and are named in one sentence, the last before `at` that names two of them; empty where none does. */
  readonly together: (at: number, fits: (person: PersonSeen) => boolean) => number[]
  /** Persons before `at`, nearest first, with repeats. */
  readonly back: (at: number) => Iterable<number>
}

const served = /\b(?:for|to|of|with|by|at|in|under|behind|against|near|about|from)(?: the)?(?: \p{L}+){0,4} $/iu
const ofOffice = /\bambassador to\b|\bhead of\b|\bminister (?:of|for)\b|\bleader of\b|\bpresident of\b|\bsecretary\b/i

/** How many mentions back an antecedent is looked for. */
const reach = 60

export function makeMentions({ text, names, persons, personOfName, quotations, sentences }: Document & WithSentences & WithQuotations & WithNames): Mentions {
  const mentions: Mention[] = []
  let q = 0
  names.forEach(({ from, to }, i) => {
    const person = personOfName[i] ?? -1
    if (person < 0) return
    while (q < quotations.length && (quotations.to[q] ?? 0) <= from) q++
    if (q < quotations.length && (quotations.from[q] ?? 0) <= from) return
    mentions.push({ from, to, person, owner: /^[’']s?\b/.test(text.slice(to, to + 2)) })
  })
  const first = (offset: number) => search(mentions.length, (i) => (mentions[i]?.from ?? 0) >= offset)
  const sentenceOf = (offset: number) => search(sentences.length, (i) => (sentences.from[i] ?? 0) > offset) - 1
  const nearness = (at: number, from: number) => {
    const sentence = sentenceOf(from)
    const start = sentences.from[sentence] ?? 0
    // Whom the paragraph at `at` opens with, it is about.
    const opens = from - start < 40 && (start === 0 || text[start - 1] === '\n') && text.lastIndexOf('\n', at - 1) < from
    return -3 * (sentenceOf(at) - sentence) - Math.min(from - start, 120) / 60 + (opens ? 3 : 0)
  }
  return {
    nearness,
    inside(from, to) {
      const found: number[] = []
      for (let i = first(from); i < mentions.length; i++) {
        const mention = mentions[i]
        if (mention === undefined || mention.from >= to) break
        const before = text.slice(from, mention.from)
        // "Arna Velt of Norway and Jon Dahl of Japan": what is joined to a speaker is served by nobody before.
        const own = found.length > 0 ? before.replace(/^.*(?:\band|,) /s, '') : before
        if (/^the $/i.test(before) || mention.owner && mention.to < to || served.test(own) && !ofOffice.test(own)) continue
        if (found.length > 0) {
          const between = text.slice(mentions[i - 1]?.to ?? from, mention.from)
          if (!/(?:\band|&|,) (?:[^,]* )?$/.test(between) || !/\band\b/.test(between) && !/\band\b/.test(text.slice(mention.to, to))) continue
        }
        if (!found.includes(mention.person)) found.push(mention.person)
      }
      return found
    },
    nearest(at, fits, heard, weighs = () => 0) {
      let best = -1
      let score = -Infinity
      const weigh = (index: number, from: number, bonus: number) => {
        bonus += weighs(index)
        const person = persons[index]
        if (person === undefined || !fits(person, index)) return
        const value = nearness(at, from) + bonus
        if (value <= score) return
        score = value
        best = index
      }
      for (let i = first(at) - 1; i >= 0 && i > first(at) - reach; i--) {
        const mention = mentions[i]
        if (mention !== undefined) weigh(mention.person, mention.from, (mention.owner ? -2 : 0) + (persons[mention.person]?.id === heard?.person ? 4 : 0))
      }
      if (heard !== null) weigh(persons.findIndex(({ id }) => id === heard.person), heard.at, 4)
      return { person: best, near: score }
    },
    between(from, to, fits) {
      for (let i = first(from); i < mentions.length; i++) {
        const mention = mentions[i]
        if (mention === undefined || mention.from >= to) return false
        const person = persons[mention.person]
        if (person !== undefined && !mention.owner && fits(person, mention.person)) return true
      }
      return false
    },
    together(at, fits) {
      let sentence = -1
      let found = new Set<number>()
      for (let i = first(at) - 1; i >= 0; i--) {
        const mention = mentions[i]
        const person = persons[mention?.person ?? -1]
        if (mention === undefined || person === undefined || !fits(person)) continue
        const of = sentenceOf(mention.from)
        if (of !== sentence) {
          if (found.size > 1) break
          found = new Set()
          sentence = of
        }
        found.add(mention.person)
      }
      const all = [...found].reverse()
      // A surname beside the full name is of the same person.
      const once = all.filter((each) => persons[each]?.name.includes(' ') === true || !all.some((other) => other !== each && persons[other]?.name.endsWith(` ${persons[each]?.name ?? ''}`) === true))
      return once.length > 1 ? once : []
    },
    *back(at) {
      for (let i = first(at) - 1; i >= 0; i--) yield mentions[i]?.person ?? -1
    },
  }
}

/** The first of 0 … length for which `holds`, which holds for all after it. */
function search(length: number, holds: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
